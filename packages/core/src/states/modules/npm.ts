// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { npm } from "../builders.generated.ts";

export interface NpmBootstrapArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  /** Default: `true`. */
  silent?: Input<boolean>;
}

export interface NpmCacheCleanedArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  /** Default: `false`. */
  force?: Input<boolean>;
}

export interface NpmInstalledArgs extends Common {
  name?: Input<string>;
  pkgs?: ScalarOrList;
  dir?: ScalarOrList;
  user?: Input<string | number>;
  /** Default: `false`. */
  force_reinstall?: Input<boolean>;
  registry?: Yaml;
  env?: ScalarOrList;
}

export interface NpmRemovedArgs extends Common {
  name?: Input<string>;
  dir?: ScalarOrList;
  user?: ScalarOrList;
}

/** Salt's `npm` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.npm.html */
export interface Npm {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.npm.html#salt.states.npm.bootstrap
   */
  bootstrap(id: Input<string>, args?: NpmBootstrapArgs): State<"npm", NpmBootstrapArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.npm.html#salt.states.npm.cache_cleaned
   */
  cache_cleaned(id: Input<string>, args?: NpmCacheCleanedArgs): State<"npm", NpmCacheCleanedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.npm.html#salt.states.npm.installed
   */
  installed(id: Input<string>, args?: NpmInstalledArgs): State<"npm", NpmInstalledArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.npm.html#salt.states.npm.removed
   */
  removed(id: Input<string>, args?: NpmRemovedArgs): State<"npm", NpmRemovedArgs>;
}
