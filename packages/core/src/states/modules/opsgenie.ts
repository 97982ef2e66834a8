// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { opsgenie } from "../builders.generated.ts";

export interface OpsgenieCloseAlertArgs extends Common {
  name?: Input<string>;
  api_key?: Input<string>;
  /** Default: `"Conditions are met."`. */
  reason?: Input<string>;
  /** Default: `"Close"`. */
  action_type?: Input<string>;
}

export interface OpsgenieCreateAlertArgs extends Common {
  name?: Input<string>;
  api_key?: Input<string>;
  reason?: Input<string>;
  /** Default: `"Create"`. */
  action_type?: Input<string>;
}

/** Salt's `opsgenie` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.opsgenie.html */
export interface Opsgenie {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.opsgenie.html#salt.states.opsgenie.close_alert
   */
  close_alert(id: Input<string>, args?: OpsgenieCloseAlertArgs): State<"opsgenie", OpsgenieCloseAlertArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.opsgenie.html#salt.states.opsgenie.create_alert
   */
  create_alert(id: Input<string>, args?: OpsgenieCreateAlertArgs): State<"opsgenie", OpsgenieCreateAlertArgs>;
}
