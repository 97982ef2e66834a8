// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { openvswitch_port } from "../builders.generated.ts";

export interface OpenvswitchPortAbsentArgs extends Common {
  name?: Input<string>;
  bridge?: ScalarOrList;
}

export interface OpenvswitchPortPresentArgs extends Common {
  name?: Input<string>;
  bridge: ScalarOrList;
  tunnel_type?: Yaml;
  id?: Yaml;
  remote?: ScalarOrList;
  dst_port?: Yaml;
  /** Default: `false`. */
  internal?: Input<boolean>;
}

/**
 * Salt's `openvswitch_port` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.openvswitch_port.html
 */
export interface OpenvswitchPort {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.openvswitch_port.html#salt.states.openvswitch_port.absent
   */
  absent(id: Input<string>, args?: OpenvswitchPortAbsentArgs): State<"openvswitch_port", OpenvswitchPortAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `bridge`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.openvswitch_port.html#salt.states.openvswitch_port.present
   */
  present(id: Input<string>, args: OpenvswitchPortPresentArgs): State<"openvswitch_port", OpenvswitchPortPresentArgs>;
}
