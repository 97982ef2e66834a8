// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { task } from "../builders.generated.ts";

export interface TaskAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"\\"`. */
  location?: Input<string>;
}

export interface TaskPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"\\"`. */
  location?: Input<string>;
  /** Default: `"System"`. */
  user_name?: Input<string>;
  password?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  action_type?: Input<string>;
  trigger_type?: Input<string>;
  /** Named in the documentation, not in the signature. */
  cmd?: Input<string>;
  /** Named in the documentation, not in the signature. */
  start_date?: Input<string>;
  /** Named in the documentation, not in the signature. */
  start_time?: Input<number>;
}

/** Salt's `task` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_task.html */
export interface Task {
  /**
   * Salt 3007 and 3008 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_task.html#salt.states.win_task.absent
   */
  absent(id: Input<string>, args?: TaskAbsentArgs): State<"task", TaskAbsentArgs>;
  /**
   * Salt 3007 and 3008 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_task.html#salt.states.win_task.present
   */
  present(id: Input<string>, args?: TaskPresentArgs): State<"task", TaskPresentArgs>;
}
