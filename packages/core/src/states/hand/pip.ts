import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

interface PipArgs extends Common {
  /** A virtual environment, or a pip: an absolute path. Without it, the pip of Salt's own Python. */
  bin_env?: Input<string>;
  log?: Input<string>;
  proxy?: Input<string>;
  /** Seconds. */
  timeout?: Input<number | string>;
  /** Whom pip runs as. */
  user?: Input<string>;
  cwd?: Input<string>;
  use_vt?: Input<boolean>;
}

/** Installs Python packages. */
export interface PipInstalledArgs extends PipArgs {
  /** A package with its version: `"django >= 4"`; without it, the id. Not installed beside `pkgs` or `requirements`. */
  name?: Input<string>;
  /** Several packages in one call. */
  pkgs?: List<string>;
  /** A file of requirements: `salt://…` or a path. */
  requirements?: Input<string>;
  editable?: Input<string>;
  find_links?: Input<string> | List<string>;
  index_url?: Input<string>;
  extra_index_url?: Input<string>;
  no_index?: Input<boolean>;
  mirrors?: Input<string> | List<string>;
  build?: Input<string>;
  target?: Input<string>;
  download?: Input<string>;
  download_cache?: Input<string>;
  source?: Input<string>;
  /** Upgrades in every run. */
  upgrade?: Input<boolean>;
  force_reinstall?: Input<boolean>;
  ignore_installed?: Input<boolean>;
  exists_action?: Input<"s" | "i" | "w" | "b">;
  no_deps?: Input<boolean>;
  no_install?: Input<boolean>;
  no_download?: Input<boolean>;
  install_options?: Input<string> | List<string>;
  global_options?: Input<string> | List<string>;
  pre_releases?: Input<boolean>;
  cert?: Input<string>;
  allow_all_external?: Input<boolean>;
  allow_external?: Input<string> | List<string>;
  allow_unverified?: Input<string> | List<string>;
  process_dependency_links?: Input<boolean>;
  env_vars?: YamlMap;
  trusted_host?: Input<string>;
  no_cache_dir?: Input<boolean>;
  cache_dir?: Input<string>;
  use_wheel?: Input<boolean>;
  no_use_wheel?: Input<boolean>;
  /** `":all:"`, or packages that are built here. */
  no_binary?: Input<string> | List<string>;
  /** Options of pip that Salt does not know: `["--no-build-isolation", { "--retries": 5 }]`. */
  extra_args?: readonly (string | Readonly<Record<string, Input<string | number>>>)[];
}

/** Removes a Python package. */
export interface PipRemovedArgs extends PipArgs {
  name?: Input<string>;
  requirements?: Input<string>;
}
