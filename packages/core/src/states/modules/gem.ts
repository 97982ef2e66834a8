// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { GemInstalledArgs, GemRemovedArgs, GemSourcesAddArgs, GemSourcesRemoveArgs } from "../hand/gem.ts";

export type { GemInstalledArgs, GemRemovedArgs, GemSourcesAddArgs, GemSourcesRemoveArgs } from "../hand/gem.ts";
export { gem } from "../builders.generated.ts";

/** Salt's `gem` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gem.html */
export interface Gem {
  /**
   * Installs a gem. Without `version`, one that is there stays as it is.
   *
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gem.html#salt.states.gem.installed
   */
  installed(id: Input<string>, args?: GemInstalledArgs): State<"gem", GemInstalledArgs>;
  /**
   * Removes a gem.
   *
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gem.html#salt.states.gem.removed
   */
  removed(id: Input<string>, args?: GemRemovedArgs): State<"gem", GemRemovedArgs>;
  /**
   * Adds a source of gems.
   *
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gem.html#salt.states.gem.sources_add
   */
  sources_add(id: Input<string>, args?: GemSourcesAddArgs): State<"gem", GemSourcesAddArgs>;
  /**
   * Removes a source of gems.
   *
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gem.html#salt.states.gem.sources_remove
   */
  sources_remove(id: Input<string>, args?: GemSourcesRemoveArgs): State<"gem", GemSourcesRemoveArgs>;
}
