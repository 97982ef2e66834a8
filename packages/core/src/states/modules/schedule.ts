// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { ScheduleAbsentArgs, ScheduleDisabledArgs, ScheduleEnabledArgs, SchedulePresentArgs } from "../hand/schedule.ts";

export type { ScheduleAbsentArgs, ScheduleDisabledArgs, ScheduleEnabledArgs, SchedulePresentArgs } from "../hand/schedule.ts";
export { schedule } from "../builders.generated.ts";

/** Salt's `schedule` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.schedule.html */
export interface Schedule {
  /**
   * Removes a job from the schedule.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.schedule.html#salt.states.schedule.absent
   */
  absent(id: Input<string>, args?: ScheduleAbsentArgs): State<"schedule", ScheduleAbsentArgs>;
  /**
   * Keeps a job of the schedule from running. One that does not exist is no failure.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.schedule.html#salt.states.schedule.disabled
   */
  disabled(id: Input<string>, args?: ScheduleDisabledArgs): State<"schedule", ScheduleDisabledArgs>;
  /**
   * Lets a job of the schedule run. One that does not exist is no failure.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.schedule.html#salt.states.schedule.enabled
   */
  enabled(id: Input<string>, args?: ScheduleEnabledArgs): State<"schedule", ScheduleEnabledArgs>;
  /**
   * Has the minion call a function at intervals or times. Arguments that it does not know are dropped.
   *
   * Salt 3006, 3007 and 3008. Required: `function`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.schedule.html#salt.states.schedule.present
   */
  present(id: Input<string>, args: SchedulePresentArgs): State<"schedule", SchedulePresentArgs>;
}
