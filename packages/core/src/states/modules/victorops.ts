// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { victorops } from "../builders.generated.ts";

export interface VictoropsCreateEventArgs extends Common {
  name?: Input<string>;
  message_type: Input<string>;
  /** Default: `"everyone"`. */
  routing_key?: Input<string>;
  /** Named in the documentation, not in the signature. */
  entity_id?: Input<string>;
  /** Named in the documentation, not in the signature. */
  state_message?: Input<string>;
  /** Named in the documentation, not in the signature. */
  entity_is_host?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  entity_display_name?: Input<string>;
}

/** Salt's `victorops` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.victorops.html */
export interface Victorops {
  /**
   * Salt 3006 and 3007 only. Required: `message_type`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.victorops.html#salt.states.victorops.create_event
   */
  create_event(id: Input<string>, args: VictoropsCreateEventArgs): State<"victorops", VictoropsCreateEventArgs>;
}
