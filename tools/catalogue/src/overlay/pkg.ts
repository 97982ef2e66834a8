/** What real Salt takes, beyond what its sources tell by themselves. */
export const pkg = {
  installed:
    "cache_valid_time:i install_recommends:b only_upgrade:b debconf:s force_yes:b force_conf_new:b env:lm enablerepo:sl disablerepo:sl disableexcludes:s branch:s setopt:sl split_arch:b diff_attr:sl resolve_capabilities:b ignore_repo_failure:b no_recommends:b root:s sysupgrade:b downloadonly:b report_reboot_exit_codes:b name:s refresh:b fromrepo:s skip_verify:b skip_suggestions:b allow_updates:b pkg_verify:bl normalize:b ignore_epoch:b reinstall:b hold:b update_holds:b verify_ssl:b version:s pkgs:l sources:l",
  latest:
    "cache_valid_time:i install_recommends:b only_upgrade:b debconf:s force_yes:b force_conf_new:b env:lm enablerepo:sl disablerepo:sl disableexcludes:s branch:s setopt:sl split_arch:b diff_attr:sl resolve_capabilities:b ignore_repo_failure:b no_recommends:b root:s sysupgrade:b downloadonly:b report_reboot_exit_codes:b name:s pkgs:l refresh:b fromrepo:s skip_verify:b watch_flags:b",
  purged: "name:s normalize:b ignore_epoch:b env:lm split_arch:b root:s version:s pkgs:l",
  removed: "name:s normalize:b ignore_epoch:b env:lm split_arch:b root:s version:s pkgs:l",
} as const;
