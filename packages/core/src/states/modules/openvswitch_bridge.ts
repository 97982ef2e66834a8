// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { openvswitch_bridge } from "../builders.generated.ts";

export interface OpenvswitchBridgeAbsentArgs extends Common {
  name?: Input<string>;
}

export interface OpenvswitchBridgePresentArgs extends Common {
  name?: Input<string>;
  parent?: ScalarOrList;
  vlan?: ScalarOrList;
}

/**
 * Salt's `openvswitch_bridge` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.openvswitch_bridge.html
 */
export interface OpenvswitchBridge {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.openvswitch_bridge.html#salt.states.openvswitch_bridge.absent
   */
  absent(id: Input<string>, args?: OpenvswitchBridgeAbsentArgs): State<"openvswitch_bridge", OpenvswitchBridgeAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.openvswitch_bridge.html#salt.states.openvswitch_bridge.present
   */
  present(id: Input<string>, args?: OpenvswitchBridgePresentArgs): State<"openvswitch_bridge", OpenvswitchBridgePresentArgs>;
}
