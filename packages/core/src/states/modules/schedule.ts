// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { schedule } from "../builders.generated.ts";

export interface ScheduleAbsentArgs extends Common {
  name?: Input<string>;
  offline?: Yaml;
  /** Named in the documentation, not in the signature. */
  persist?: ScalarOrList;
}

export interface ScheduleDisabledArgs extends Common {
  name?: Input<string>;
  offline?: Yaml;
  /** Named in the documentation, not in the signature. */
  persist?: ScalarOrList;
}

export interface ScheduleEnabledArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  persist?: ScalarOrList;
}

export interface SchedulePresentArgs extends Common {
  name?: Input<string>;
  offline?: Yaml;
  /** Named in the documentation, not in the signature. */
  seconds?: Input<number>;
  /** Named in the documentation, not in the signature. */
  minutes?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  hours?: Input<number>;
  /** Named in the documentation, not in the signature. */
  days?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  when?: Yaml;
  /** Named in the documentation, not in the signature. */
  cron?: Input<string>;
  /** Named in the documentation, not in the signature. */
  run_on_start?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  function?: Input<string>;
  /** Named in the documentation, not in the signature. */
  job_args?: Yaml;
  /** Named in the documentation, not in the signature. */
  job_kwargs?: Yaml;
  /** Named in the documentation, not in the signature. */
  maxrunning?: Yaml;
  /** Named in the documentation, not in the signature. */
  jid_include?: Yaml;
  /** Named in the documentation, not in the signature. */
  splay?: Yaml;
  /** Named in the documentation, not in the signature. */
  range?: Yaml;
  /** Named in the documentation, not in the signature. */
  once?: Yaml;
  /** Named in the documentation, not in the signature. */
  once_fmt?: Yaml;
  /** Named in the documentation, not in the signature. */
  enabled?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  return_job?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  metadata?: Yaml;
  /** Named in the documentation, not in the signature. */
  returner?: Input<string>;
  /** Named in the documentation, not in the signature. */
  return_config?: Input<string>;
  /** Named in the documentation, not in the signature. */
  return_kwargs?: Yaml;
  /** Named in the documentation, not in the signature. */
  persist?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  skip_during_range?: Yaml;
  /** Named in the documentation, not in the signature. */
  run_after_skip_range?: Input<boolean>;
}

/** Salt's `schedule` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.schedule.html */
export interface Schedule {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.schedule.html#salt.states.schedule.absent
   */
  absent(id: Input<string>, args?: ScheduleAbsentArgs): State<"schedule", ScheduleAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.schedule.html#salt.states.schedule.disabled
   */
  disabled(id: Input<string>, args?: ScheduleDisabledArgs): State<"schedule", ScheduleDisabledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.schedule.html#salt.states.schedule.enabled
   */
  enabled(id: Input<string>, args?: ScheduleEnabledArgs): State<"schedule", ScheduleEnabledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.schedule.html#salt.states.schedule.present
   */
  present(id: Input<string>, args?: SchedulePresentArgs): State<"schedule", SchedulePresentArgs>;
}
