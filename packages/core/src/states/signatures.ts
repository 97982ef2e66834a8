/**
 * The parameters of each state function but those of `Common`, for checks at run time: names with a space between.
 * `!` in front: required; after it `[]`: a list, `{}`: a mapping, `*`: any YAML, nothing: a scalar. The shape is that of
 * what is written, after the builder reshaped it. A type test holds this table and the interfaces together.
 */
export const signatures = {
  cmd: {
    run: "name cwd root group password shell env* clean_env prepend_path stateful* stdin output_loglevel hide_output output_encoding timeout ignore_timeout ignore_retcode use_vt bg redirect_stderr rstrip reset_system_locale template encoded_cmd binds[] success_retcodes* success_stdout* success_stderr*",
  },
  file: {
    absent: "name",
    append:
      "name text* source source_hash sources[] source_hashes[] makedirs template context{} defaults{} ignore_whitespace encoding encoding_errors show_changes",
    directory:
      "name user group mode dir_mode file_mode recurse[] max_depth makedirs clean exclude_pat* follow_symlinks force backupname allow_symlink children_only win_owner win_perms{} win_deny_perms{} win_inheritance win_perms_reset",
    managed:
      "name source* contents* contents_pillar* contents_grains* contents_newline contents_delimiter allow_empty user group mode attrs template context{} defaults{} makedirs dir_mode replace create backup show_changes new_file_diff follow_symlinks tmp_dir tmp_ext source_hash source_hash_name keep_source skip_verify verify_ssl use_etag signature source_hash_sig signed_by_any* signed_by_all* keyring gnupghome sig_backend ignore_ordering ignore_whitespace ignore_comment_characters encoding encoding_errors selinux{} win_owner win_perms{} win_deny_perms{} win_inheritance win_perms_reset",
    recurse:
      "name !source* merge keep_source clean user group dir_mode file_mode sym_mode template context{} defaults{} replace include_empty backup include_pat* exclude_pat* maxdepth keep_symlinks force_symlinks win_owner win_perms{} win_deny_perms{} win_inheritance",
    symlink:
      "name !target force backupname makedirs user group mode atomic disallow_copy_and_unlink inherit_user_and_group follow_symlinks win_owner win_perms{} win_deny_perms{} win_inheritance",
  },
  loop: {
    until: "name m_args[] m_kwargs{} !condition period timeout",
    until_no_eval: "name !expected* compare_operator args[] kwargs{} period timeout init_wait",
  },
  pkg: {
    installed:
      "name version refresh fromrepo skip_verify skip_suggestions pkgs[] sources[] allow_updates pkg_verify* normalize ignore_epoch reinstall hold update_holds verify_ssl cache_valid_time install_recommends only_upgrade debconf force_yes force_conf_new env* enablerepo* disablerepo* disableexcludes branch setopt* split_arch diff_attr* resolve_capabilities ignore_repo_failure no_recommends root sysupgrade downloadonly report_reboot_exit_codes",
    latest:
      "name refresh fromrepo skip_verify pkgs[] watch_flags cache_valid_time install_recommends only_upgrade debconf force_yes force_conf_new env* enablerepo* disablerepo* disableexcludes branch setopt* split_arch diff_attr* resolve_capabilities ignore_repo_failure no_recommends root sysupgrade downloadonly report_reboot_exit_codes",
    purged: "name version pkgs[] normalize ignore_epoch env* split_arch root",
    removed: "name version pkgs[] normalize ignore_epoch env* split_arch root",
  },
  pkgrepo: {
    absent: "name ppa ppa_auth copr keyid keyid_ppa basedir strict_config",
    managed:
      "name ppa ppa_auth copr aptkey enabled disabled humanname comments* basedir strict_config gpgautoimport cache root url file comps architectures dist type trusted consolidate clean_file refresh refresh_db allow_insecure_key keyid* keyserver key_url key_text baseurl mirrorlist metalink gpgcheck repo_gpgcheck gpgkey priority cost excludepkgs exclude includepkgs skip_if_unavailable enabled_metadata enablegroups module_hotfixes fastestmirror countme metadata_expire sslverify sslcacert sslclientcert sslclientkey username password proxy proxy_username proxy_password user_agent timeout retries",
  },
  qvm: {
    absent: "name flags[] status-mode* debug-mode",
    clone: "name !source flags[] status-mode* debug-mode",
    devices: "name attach[] detach[] list[] status-mode* debug-mode",
    exists: "name flags[] status-mode* debug-mode",
    features: "name set[] enable[] disable[] default[] list[] status-mode* debug-mode",
    firewall: "name set[] list[] status-mode* debug-mode",
    halted: "name status-mode* debug-mode",
    kill: "name exclude[] flags[] status-mode* debug-mode",
    missing: "name flags[] status-mode* debug-mode",
    pause: "name status-mode* debug-mode",
    prefs:
      "name action get[] set[] virt_mode label template kernel kernelopts memory maxmem vcpus netvm guivm audiovm default_dispvm management_dispvm devices_denied autostart debug default_user template_for_dispvms provides_network include_in_backups last_backup installed_by_rpm ip mac qrexec_timeout updateable pcidevs[] pci_strictreset status-mode* debug-mode",
    present: "name template label class mem vcpus root-move-from root-copy-from flags[] status-mode* debug-mode",
    run: "name !cmd user localcmd exclude[] color-output flags[] status-mode* debug-mode",
    running: "name status-mode* debug-mode",
    service: "name enable[] disable[] default[] list[] status-mode* debug-mode",
    shutdown: "name exclude[] flags[] status-mode* debug-mode",
    start: "name drive hddisk cdrom flags[] status-mode* debug-mode",
    tags: "name add[] del[] present[] absent[] list[] status-mode* debug-mode",
    template_installed: "name fromrepo pool",
    unpause: "name status-mode* debug-mode",
    vm: "name actions[] exists[] running[] missing[] halted[] absent[] present[] clone[] prefs[] devices[] service[] features[] firewall[] tags[] unpause[] pause[] shutdown[] kill[] start[] run[]",
  },
  service: {
    dead: "name enable sig init_delay no_block timeout",
    disabled: "name no_block root",
    enabled: "name no_block unmask unmask_runtime root",
    masked: "name runtime",
    running: "name enable sig init_delay no_block unmask unmask_runtime wait timeout reload full_restart force",
    unmasked: "name runtime",
  },
  sysctl: {
    present: "name !value config",
  },
  test: {
    check_pillar: "name present* boolean* integer* string* listing* dictionary* verbose",
    configurable_test_state: "name changes result comment warnings* allow_test_mode_failure",
    fail_with_changes: "name comment",
    fail_without_changes: "name comment",
    nop: "name",
    show_notification: "name !text",
    succeed_with_changes: "name comment",
    succeed_without_changes: "name comment",
  },
} as const;

/** The arguments of `Common` that are no requisites, in the same notation. */
export const commonArguments =
  "order names[] unless* onlyif* creates* check_cmd* retry* failhard parallel aggregate* reload_modules reload_grains reload_pillar runas runas_password umask fire_event saltenv no_log cmd_opts_exclude[] provider";
