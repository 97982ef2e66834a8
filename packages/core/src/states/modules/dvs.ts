// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { dvs } from "../builders.generated.ts";

export interface DvsDvsConfiguredArgs extends Common {
  name?: Input<string>;
  dvs: Yaml;
}

export interface DvsPortgroupsConfiguredArgs extends Common {
  name?: Input<string>;
  dvs: ScalarOrList;
  portgroups: Yaml;
}

export interface DvsUplinkPortgroupConfiguredArgs extends Common {
  name?: Input<string>;
  dvs: ScalarOrList;
  uplink_portgroup: Yaml;
}

/** Salt's `dvs` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.dvs.html */
export interface Dvs {
  /**
   * Salt 3006 and 3007 only. Required: `dvs`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.dvs.html#salt.states.dvs.dvs_configured
   */
  dvs_configured(id: Input<string>, args: DvsDvsConfiguredArgs): State<"dvs", DvsDvsConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `dvs`, `portgroups`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.dvs.html#salt.states.dvs.portgroups_configured
   */
  portgroups_configured(id: Input<string>, args: DvsPortgroupsConfiguredArgs): State<"dvs", DvsPortgroupsConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `dvs`, `uplink_portgroup`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.dvs.html#salt.states.dvs.uplink_portgroup_configured
   */
  uplink_portgroup_configured(id: Input<string>, args: DvsUplinkPortgroupConfiguredArgs): State<"dvs", DvsUplinkPortgroupConfiguredArgs>;
}
