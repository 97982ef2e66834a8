// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { pip } from "../builders.generated.ts";

export interface PipInstalledArgs extends Common {
  name?: Input<string>;
  pkgs?: Yaml;
  pip_bin?: Input<string>;
  requirements?: ScalarOrList;
  bin_env?: Input<string>;
  /** Default: `false`. */
  use_wheel?: Input<boolean>;
  /** Default: `false`. */
  no_use_wheel?: Input<boolean>;
  log?: ScalarOrList;
  proxy?: ScalarOrList;
  timeout?: ScalarOrList;
  repo?: Yaml;
  editable?: Yaml;
  find_links?: ScalarOrList;
  index_url?: ScalarOrList;
  extra_index_url?: Yaml;
  /** Default: `false`. */
  no_index?: Input<boolean>;
  mirrors?: ScalarOrList;
  build?: Yaml;
  target?: Yaml;
  download?: Yaml;
  download_cache?: Yaml;
  source?: Yaml;
  /** Default: `false`. */
  upgrade?: Input<boolean>;
  /** Default: `false`. */
  force_reinstall?: Input<boolean>;
  /** Default: `false`. */
  ignore_installed?: Input<boolean>;
  exists_action?: Input<string>;
  /** Default: `false`. */
  no_deps?: Input<boolean>;
  /** Default: `false`. */
  no_install?: Input<boolean>;
  /** Default: `false`. */
  no_download?: Input<boolean>;
  install_options?: Yaml;
  global_options?: Yaml;
  user?: ScalarOrList;
  cwd?: ScalarOrList;
  /** Default: `false`. */
  pre_releases?: Input<boolean>;
  cert?: ScalarOrList;
  /** Default: `false`. */
  allow_all_external?: Input<boolean>;
  allow_external?: ScalarOrList;
  allow_unverified?: ScalarOrList;
  /** Default: `false`. */
  process_dependency_links?: Input<boolean>;
  env_vars?: Yaml;
  /** Default: `false`. */
  use_vt?: Input<boolean>;
  trusted_host?: ScalarOrList;
  /** Default: `false`. */
  no_cache_dir?: Input<boolean>;
  cache_dir?: Yaml;
  no_binary?: Yaml;
  extra_args?: Yaml;
}

export interface PipPipHasExceptionsModArgs extends Common {
  ver: Yaml;
}

export interface PipPipHasInternalExceptionsModArgs extends Common {
  ver: Yaml;
}

export interface PipPurgePipArgs extends Common {
}

export interface PipRemovedArgs extends Common {
  name?: Input<string>;
  requirements?: Yaml;
  bin_env?: Yaml;
  log?: Yaml;
  proxy?: Yaml;
  timeout?: Yaml;
  user?: ScalarOrList;
  cwd?: Yaml;
  /** Default: `false`. */
  use_vt?: Input<boolean>;
}

export interface PipUptodateArgs extends Common {
  name?: Input<string>;
  bin_env?: Yaml;
  user?: ScalarOrList;
  cwd?: Yaml;
  /** Default: `false`. */
  use_vt?: Input<boolean>;
}

/** Salt's `pip` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html */
export interface Pip {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html#salt.states.pip_state.installed
   */
  installed(id: Input<string>, args?: PipInstalledArgs): State<"pip", PipInstalledArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `ver`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html#salt.states.pip_state.pip_has_exceptions_mod
   */
  pip_has_exceptions_mod(id: Input<string>, args: PipPipHasExceptionsModArgs): State<"pip", PipPipHasExceptionsModArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `ver`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html#salt.states.pip_state.pip_has_internal_exceptions_mod
   */
  pip_has_internal_exceptions_mod(id: Input<string>, args: PipPipHasInternalExceptionsModArgs): State<"pip", PipPipHasInternalExceptionsModArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html#salt.states.pip_state.purge_pip
   */
  purge_pip(id: Input<string>, args?: PipPurgePipArgs): State<"pip", PipPurgePipArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html#salt.states.pip_state.removed
   */
  removed(id: Input<string>, args?: PipRemovedArgs): State<"pip", PipRemovedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html#salt.states.pip_state.uptodate
   */
  uptodate(id: Input<string>, args?: PipUptodateArgs): State<"pip", PipUptodateArgs>;
}
