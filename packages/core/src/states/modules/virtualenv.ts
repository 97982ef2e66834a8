// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { virtualenv } from "../builders.generated.ts";

export interface VirtualenvManageArgs extends Common {
  name?: Input<string>;
  venv_bin?: ScalarOrList;
  requirements?: ScalarOrList;
  /** Default: `false`. */
  system_site_packages?: Input<boolean>;
  /** Default: `false`. */
  distribute?: Input<boolean>;
  /** Default: `false`. */
  use_wheel?: Input<boolean>;
  /** Default: `false`. */
  clear?: Input<boolean>;
  python?: Yaml;
  extra_search_dir?: Yaml;
  never_download?: Yaml;
  prompt?: Yaml;
  user?: ScalarOrList;
  cwd?: ScalarOrList;
  index_url?: Yaml;
  extra_index_url?: Yaml;
  /** Default: `false`. */
  pre_releases?: Input<boolean>;
  /** Default: `false`. */
  no_deps?: Input<boolean>;
  pip_download?: Yaml;
  pip_download_cache?: Yaml;
  pip_exists_action?: ScalarOrList;
  /** Default: `false`. */
  pip_ignore_installed?: Input<boolean>;
  proxy?: ScalarOrList;
  /** Default: `false`. */
  use_vt?: Input<boolean>;
  env_vars?: ScalarOrList;
  /** Default: `false`. */
  no_use_wheel?: Input<boolean>;
  /** Default: `false`. */
  pip_upgrade?: Input<boolean>;
  pip_pkgs?: ScalarOrList;
  /** Default: `false`. */
  pip_no_cache_dir?: Input<boolean>;
  pip_cache_dir?: Yaml;
  /** Default: `false`. */
  process_dependency_links?: Input<boolean>;
  no_binary?: ScalarOrList;
}

export interface VirtualenvManagedArgs extends Common {
  name?: Input<string>;
  venv_bin?: ScalarOrList;
  requirements?: Input<string>;
  /** Default: `false`. */
  system_site_packages?: Input<boolean>;
  /** Default: `false`. */
  distribute?: Input<boolean>;
  /** Default: `false`. */
  use_wheel?: Input<boolean>;
  /** Default: `false`. */
  clear?: Input<boolean>;
  python?: Yaml;
  extra_search_dir?: Yaml;
  never_download?: Yaml;
  prompt?: Yaml;
  user?: ScalarOrList;
  cwd?: ScalarOrList;
  index_url?: Yaml;
  extra_index_url?: Yaml;
  /** Default: `false`. */
  pre_releases?: Input<boolean>;
  /** Default: `false`. */
  no_deps?: Input<boolean>;
  pip_download?: Yaml;
  pip_download_cache?: Yaml;
  pip_exists_action?: ScalarOrList;
  /** Default: `false`. */
  pip_ignore_installed?: Input<boolean>;
  proxy?: ScalarOrList;
  /** Default: `false`. */
  use_vt?: Input<boolean>;
  env_vars?: Yaml;
  /** Default: `false`. */
  no_use_wheel?: Input<boolean>;
  /** Default: `false`. */
  pip_upgrade?: Input<boolean>;
  pip_pkgs?: ScalarOrList;
  /** Default: `false`. */
  pip_no_cache_dir?: Input<boolean>;
  pip_cache_dir?: Yaml;
  /** Default: `false`. */
  process_dependency_links?: Input<boolean>;
  no_binary?: ScalarOrList;
}

/** Salt's `virtualenv` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.virtualenv_mod.html */
export interface Virtualenv {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.virtualenv_mod.html#salt.states.virtualenv_mod.manage
   */
  manage(id: Input<string>, args?: VirtualenvManageArgs): State<"virtualenv", VirtualenvManageArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.virtualenv_mod.html#salt.states.virtualenv_mod.managed
   */
  managed(id: Input<string>, args?: VirtualenvManagedArgs): State<"virtualenv", VirtualenvManagedArgs>;
}
