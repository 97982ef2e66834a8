// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { uptime } from "../builders.generated.ts";

export interface UptimeMonitoredArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  polling?: Input<number>;
}

/** Salt's `uptime` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.uptime.html */
export interface Uptime {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.uptime.html#salt.states.uptime.monitored
   */
  monitored(id: Input<string>, args?: UptimeMonitoredArgs): State<"uptime", UptimeMonitoredArgs>;
}
