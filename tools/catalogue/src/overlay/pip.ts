/** What real Salt takes, beyond what its sources tell by themselves. */
export const pip = {
  installed:
    "bin_env:s log:s proxy:s timeout:si user:s cwd:s use_vt:b name:s pkgs:l requirements:s editable:s find_links:sl index_url:s extra_index_url:s no_index:b mirrors:sl build:s target:s download:s download_cache:s source:s upgrade:b force_reinstall:b ignore_installed:b exists_action:s no_deps:b no_install:b no_download:b install_options:sl global_options:sl pre_releases:b cert:s allow_all_external:b allow_external:sl allow_unverified:sl process_dependency_links:b env_vars:m trusted_host:s no_cache_dir:b cache_dir:s use_wheel:b no_use_wheel:b no_binary:sl extra_args:silm",
  removed: "bin_env:s log:s proxy:s timeout:si user:s cwd:s use_vt:b name:s requirements:s",
} as const;
