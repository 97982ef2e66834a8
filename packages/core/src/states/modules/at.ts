// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { AtAbsentArgs, AtPresentArgs, AtWatchArgs } from "../hand/at.ts";

export type { AtAbsentArgs, AtPresentArgs, AtWatchArgs } from "../hand/at.ts";
export { at } from "../builders.generated.ts";

/** Salt's `at` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.at.html */
export interface At {
  /**
   * Removes jobs of `at`. Without any condition it removes all of them: the name does not count.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.at.html#salt.states.at.absent
   */
  absent(id: Input<string>, args?: AtAbsentArgs): State<"at", AtAbsentArgs>;
  /**
   * Has a command run once. Each run of the state adds another job, unless `unique_tag` is set.
   *
   * Salt 3006, 3007 and 3008. Required: `timespec`. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.at.html#salt.states.at.present
   */
  present(id: Input<string>, args: AtPresentArgs): State<"at", AtPresentArgs>;
  /**
   * As `at.present`, only when `watch` or `listen` sees changes.
   *
   * Salt 3006, 3007 and 3008. Required: `timespec`. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.at.html#salt.states.at.watch
   */
  watch(id: Input<string>, args: AtWatchArgs): State<"at", AtWatchArgs>;
}
