/** What real Salt takes, beyond what its sources tell by themselves. */
export const virtualenv = {
  manage:
    "name:s venv_bin:s requirements:s pip_pkgs:sl system_site_packages:b clear:b python:s extra_search_dir:sl never_download:b prompt:s symlinks:b upgrade:b pip:b user:s cwd:s index_url:s extra_index_url:s pre_releases:b no_deps:b pip_upgrade:b pip_ignore_installed:b pip_exists_action:s pip_no_cache_dir:b pip_cache_dir:s proxy:s use_vt:b env_vars:m no_binary:sl pip_download:s pip_download_cache:s process_dependency_links:b use_wheel:b no_use_wheel:b distribute:b",
  managed:
    "name:s venv_bin:s requirements:s pip_pkgs:sl system_site_packages:b clear:b python:s extra_search_dir:sl never_download:b prompt:s symlinks:b upgrade:b pip:b user:s cwd:s index_url:s extra_index_url:s pre_releases:b no_deps:b pip_upgrade:b pip_ignore_installed:b pip_exists_action:s pip_no_cache_dir:b pip_cache_dir:s proxy:s use_vt:b env_vars:m no_binary:sl pip_download:s pip_download_cache:s process_dependency_links:b use_wheel:b no_use_wheel:b distribute:b",
} as const;
