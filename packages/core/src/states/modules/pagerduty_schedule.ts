// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { pagerduty_schedule } from "../builders.generated.ts";

export interface PagerdutyScheduleAbsentArgs extends Common {
  /** Default: `"pagerduty"`. */
  profile?: Input<string>;
  subdomain?: Yaml;
  api_key?: Yaml;
}

export interface PagerdutySchedulePresentArgs extends Common {
  /** Default: `"pagerduty"`. */
  profile?: Input<string>;
  subdomain?: Yaml;
  api_key?: Yaml;
  name?: Input<string>;
  schedule?: Yaml;
}

/**
 * Salt's `pagerduty_schedule` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty_schedule.html
 */
export interface PagerdutySchedule {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-pagerduty`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty_schedule.html#salt.states.pagerduty_schedule.absent
   */
  absent(id: Input<string>, args?: PagerdutyScheduleAbsentArgs): State<"pagerduty_schedule", PagerdutyScheduleAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-pagerduty`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty_schedule.html#salt.states.pagerduty_schedule.present
   */
  present(id: Input<string>, args?: PagerdutySchedulePresentArgs): State<"pagerduty_schedule", PagerdutySchedulePresentArgs>;
}
