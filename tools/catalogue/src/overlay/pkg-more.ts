/** What real Salt takes, beyond what its sources tell by themselves. */
export const pkg = {
  downloaded:
    "name:s version:s pkgs:l refresh:b fromrepo:s skip_verify:b skip_suggestions:b normalize:b ignore_epoch:b cache_valid_time:i install_recommends:b only_upgrade:b debconf:s force_yes:b force_conf_new:b env:lm enablerepo:sl disablerepo:sl disableexcludes:s branch:s setopt:sl split_arch:b diff_attr:sl resolve_capabilities:b ignore_repo_failure:b no_recommends:b root:s sysupgrade:b report_reboot_exit_codes:b",
  group_installed:
    "name:s skip:l include:l fromrepo:s skip_verify:b enablerepo:sl disablerepo:sl disableexcludes:s branch:s setopt:sl",
  held: "name:s version:s pkgs:l replace:b",
  patch_downloaded: "name:s advisory_ids:l",
  patch_installed: "name:s advisory_ids:l downloadonly:b",
  unheld: "name:s version:s pkgs:l all:b",
  uptodate:
    "name:s refresh:b pkgs:l dist_upgrade:b fromrepo:s skip_verify:b allow_downgrades:b minimal:b obsoletes:b cache_valid_time:i force_yes:b force_conf_new:b enablerepo:sl disablerepo:sl disableexcludes:s branch:s setopt:sl diff_attr:sl resolve_capabilities:b no_recommends:b root:s downloadonly:b",
} as const;
