// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { GroupAbsentArgs, GroupPresentArgs } from "../hand/group.ts";

export type { GroupAbsentArgs, GroupPresentArgs } from "../hand/group.ts";
export { group } from "../builders.generated.ts";

/** Salt's `group` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.group.html */
export interface Group {
  /**
   * Removes a group.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.group.html#salt.states.group.absent
   */
  absent(id: Input<string>, args?: GroupAbsentArgs): State<"group", GroupAbsentArgs>;
  /**
   * Creates a group or sets what is given. `members` removes everybody else from it.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.group.html#salt.states.group.present
   */
  present(id: Input<string>, args?: GroupPresentArgs): State<"group", GroupPresentArgs>;
}
