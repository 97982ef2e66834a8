/** What real Salt takes, beyond what its sources tell by themselves. */
export const pip = {
  installed:
    "name:s pkgs:l requirements:sl editable:sl bin_env:s pip_bin:s log:s proxy:s timeout:is user:s cwd:s use_vt:b find_links:sl index_url:s extra_index_url:s no_index:b mirrors:sl build:s target:s download:s download_cache:s source:s upgrade:b force_reinstall:b ignore_installed:b exists_action:s no_deps:b no_install:b no_download:b install_options:sl global_options:sl pre_releases:b cert:s allow_all_external:b allow_external:sl allow_unverified:sl process_dependency_links:b env_vars:m trusted_host:s no_cache_dir:b use_wheel:b no_use_wheel:b no_binary:sl extra_args:l cache_dir repo",
  removed: "name:s requirements:sl bin_env:s log:s proxy:s timeout:is user:s cwd:s use_vt:b",
  uptodate: "name:s bin_env:s user:s cwd:s use_vt:b",
} as const;
