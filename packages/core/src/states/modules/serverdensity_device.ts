// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { serverdensity_device } from "../builders.generated.ts";

export interface ServerdensityDeviceMonitoredArgs extends Common {
  name?: Input<string>;
  group?: Input<string | number>;
  /** Default: `true`. */
  salt_name?: Input<boolean>;
  /** Default: `true`. */
  salt_params?: Input<boolean>;
  /** Default: `1`. */
  agent_version?: Input<number>;
  /** Named in the documentation, not in the signature. */
  params?: Yaml;
  /** Named in the documentation, not in the signature. */
  cpuCores?: Input<number>;
  /** Named in the documentation, not in the signature. */
  os?: Input<string>;
}

/**
 * Salt's `serverdensity_device` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.serverdensity_device.html
 */
export interface ServerdensityDevice {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.serverdensity_device.html#salt.states.serverdensity_device.monitored
   */
  monitored(id: Input<string>, args?: ServerdensityDeviceMonitoredArgs): State<"serverdensity_device", ServerdensityDeviceMonitoredArgs>;
}
