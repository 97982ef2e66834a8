// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { dellchassis } from "../builders.generated.ts";

export interface DellchassisBladeIdracArgs extends Common {
  name?: Input<string>;
  idrac_password?: ScalarOrList;
  idrac_ipmi?: Yaml;
  idrac_ip?: ScalarOrList;
  idrac_netmask?: Yaml;
  idrac_gateway?: Yaml;
  idrac_dnsname?: Yaml;
  idrac_dhcp?: ScalarOrList;
}

export interface DellchassisChassisArgs extends Common {
  name?: Input<string>;
  chassis_name?: Input<string>;
  password?: ScalarOrList;
  datacenter?: Input<string>;
  location?: Input<string>;
  mode?: Input<number>;
  idrac_launch?: Input<number>;
  slot_names?: Yaml;
  blade_power_states?: Yaml;
}

export interface DellchassisFirmwareUpdateArgs extends Common {
  hosts?: Yaml;
  /** Default: `""`. */
  directory?: Input<string>;
}

export interface DellchassisSwitchArgs extends Common {
  name?: Input<string>;
  ip?: Input<string>;
  netmask?: Input<string>;
  gateway?: Input<string>;
  dhcp?: Input<boolean>;
  password?: Input<string>;
  snmp?: Input<string>;
}

/** Salt's `dellchassis` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.dellchassis.html */
export interface Dellchassis {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.dellchassis.html#salt.states.dellchassis.blade_idrac
   */
  blade_idrac(id: Input<string>, args?: DellchassisBladeIdracArgs): State<"dellchassis", DellchassisBladeIdracArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.dellchassis.html#salt.states.dellchassis.chassis
   */
  chassis(id: Input<string>, args?: DellchassisChassisArgs): State<"dellchassis", DellchassisChassisArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.dellchassis.html#salt.states.dellchassis.firmware_update
   */
  firmware_update(id: Input<string>, args?: DellchassisFirmwareUpdateArgs): State<"dellchassis", DellchassisFirmwareUpdateArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.dellchassis.html#salt.states.dellchassis.switch
   */
  switch(id: Input<string>, args?: DellchassisSwitchArgs): State<"dellchassis", DellchassisSwitchArgs>;
}
