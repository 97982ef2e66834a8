/** What real Salt takes, beyond what its sources tell by themselves. */
export const pkg = {
  installed:
    "name:sifb version:sifb refresh:sifb fromrepo:sifb skip_verify:sifb skip_suggestions:sifb pkgs:l sources:l allow_updates:sifb pkg_verify normalize:sifb ignore_epoch:sifb reinstall:sifb hold:sifb update_holds:sifb verify_ssl:sifb cache_valid_time:sifb install_recommends:sifb only_upgrade:sifb debconf:sifb force_yes:sifb force_conf_new:sifb env enablerepo disablerepo disableexcludes:sifb branch:sifb setopt split_arch:sifb diff_attr resolve_capabilities:sifb ignore_repo_failure:sifb no_recommends:sifb root:sifb sysupgrade:sifb downloadonly:sifb report_reboot_exit_codes:sifb",
  latest:
    "name:sifb refresh:sifb fromrepo:sifb skip_verify:sifb pkgs:l watch_flags:sifb cache_valid_time:sifb install_recommends:sifb only_upgrade:sifb debconf:sifb force_yes:sifb force_conf_new:sifb env enablerepo disablerepo disableexcludes:sifb branch:sifb setopt split_arch:sifb diff_attr resolve_capabilities:sifb ignore_repo_failure:sifb no_recommends:sifb root:sifb sysupgrade:sifb downloadonly:sifb report_reboot_exit_codes:sifb",
  purged: "name:sifb version:sifb pkgs:l normalize:sifb ignore_epoch:sifb env split_arch:sifb root:sifb",
  removed: "name:sifb version:sifb pkgs:l normalize:sifb ignore_epoch:sifb env split_arch:sifb root:sifb",
} as const;
