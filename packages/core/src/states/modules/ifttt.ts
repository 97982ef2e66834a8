// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { ifttt } from "../builders.generated.ts";

export interface IftttTriggerEventArgs extends Common {
  name?: Input<string>;
  event: Input<string>;
  value1?: Input<string>;
  value2?: Input<string>;
  value3?: Input<string>;
}

/** Salt's `ifttt` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ifttt.html */
export interface Ifttt {
  /**
   * Salt 3006 and 3007 only. Required: `event`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ifttt.html#salt.states.ifttt.trigger_event
   */
  trigger_event(id: Input<string>, args: IftttTriggerEventArgs): State<"ifttt", IftttTriggerEventArgs>;
}
