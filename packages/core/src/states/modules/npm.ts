// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { NpmBootstrapArgs, NpmCacheCleanedArgs, NpmInstalledArgs, NpmRemovedArgs } from "../hand/npm.ts";

export type { NpmBootstrapArgs, NpmCacheCleanedArgs, NpmInstalledArgs, NpmRemovedArgs } from "../hand/npm.ts";
export { npm } from "../builders.generated.ts";

/** Salt's `npm` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.npm.html */
export interface Npm {
  /**
   * Installs what a project's package.json names.
   *
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.npm.html#salt.states.npm.bootstrap
   */
  bootstrap(id: Input<string>, args?: NpmBootstrapArgs): State<"npm", NpmBootstrapArgs>;
  /**
   * Empties npm's cache, or removes one package from it.
   *
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.npm.html#salt.states.npm.cache_cleaned
   */
  cache_cleaned(id: Input<string>, args?: NpmCacheCleanedArgs): State<"npm", NpmCacheCleanedArgs>;
  /**
   * Installs npm packages: globally, unless `dir` is given.
   *
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.npm.html#salt.states.npm.installed
   */
  installed(id: Input<string>, args?: NpmInstalledArgs): State<"npm", NpmInstalledArgs>;
  /**
   * Removes an npm package.
   *
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.npm.html#salt.states.npm.removed
   */
  removed(id: Input<string>, args?: NpmRemovedArgs): State<"npm", NpmRemovedArgs>;
}
