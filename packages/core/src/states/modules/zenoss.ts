// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { zenoss } from "../builders.generated.ts";

export interface ZenossMonitoredArgs extends Common {
  name?: Input<string>;
  device_class?: Input<string>;
  /** Default: `"localhost"`. */
  collector?: Input<string>;
  prod_state?: Input<number>;
}

/** Salt's `zenoss` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zenoss.html */
export interface Zenoss {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zenoss.html#salt.states.zenoss.monitored
   */
  monitored(id: Input<string>, args?: ZenossMonitoredArgs): State<"zenoss", ZenossMonitoredArgs>;
}
