// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { ModuleRunArgs, ModuleWaitArgs, ModuleWatchArgs } from "../hand/module.ts";

export type { ModuleRunArgs, ModuleWaitArgs, ModuleWatchArgs } from "../hand/module.ts";
export { module } from "../builders.generated.ts";

/** Salt's `module` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.module.html */
export interface Module {
  /**
   * Calls functions of execution modules in every run, and reports what they return as changes: give `onchanges`
   * or `unless`. Write `"pkg.refresh_db": []`, with the arguments as a list; the older form with `name` works as
   * well.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.module.html#salt.states.module.run
   */
  run(id: Input<string>, args?: ModuleRunArgs): State<"module", ModuleRunArgs>;
  /**
   * Does nothing by itself: when a `watch` or `listen` fires, it calls what `module.run` would.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.module.html#salt.states.module.wait
   */
  wait(id: Input<string>, args?: ModuleWaitArgs): State<"module", ModuleWaitArgs>;
  /**
   * Another name of `module.wait`.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.module.html#salt.states.module.watch
   */
  watch(id: Input<string>, args?: ModuleWatchArgs): State<"module", ModuleWatchArgs>;
}
