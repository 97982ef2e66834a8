// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { pagerduty } from "../builders.generated.ts";

export interface PagerdutyCreateEventArgs extends Common {
  name?: Input<string>;
  details: Input<string>;
  service_key: Input<string>;
  profile: Input<string>;
}

/** Salt's `pagerduty` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty.html */
export interface Pagerduty {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-pagerduty`. Required: `details`, `service_key`, `profile`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty.html#salt.states.pagerduty.create_event
   */
  create_event(id: Input<string>, args: PagerdutyCreateEventArgs): State<"pagerduty", PagerdutyCreateEventArgs>;
}
