// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { monit } from "../builders.generated.ts";

export interface MonitMonitorArgs extends Common {
  name?: Input<string>;
}

export interface MonitUnmonitorArgs extends Common {
  name?: Input<string>;
}

/** Salt's `monit` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.monit.html */
export interface Monit {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.monit.html#salt.states.monit.monitor
   */
  monitor(id: Input<string>, args?: MonitMonitorArgs): State<"monit", MonitMonitorArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.monit.html#salt.states.monit.unmonitor
   */
  unmonitor(id: Input<string>, args?: MonitUnmonitorArgs): State<"monit", MonitUnmonitorArgs>;
}
