// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { neutron_network } from "../builders.generated.ts";

export interface NeutronNetworkAbsentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
}

export interface NeutronNetworkPresentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  vlan?: Input<number>;
  project?: Input<string>;
  /** Named in the documentation, not in the signature. */
  shared?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  external?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  admin_state_up?: Yaml;
}

/**
 * Salt's `neutron_network` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.neutron_network.html
 */
export interface NeutronNetwork {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.neutron_network.html#salt.states.neutron_network.absent
   */
  absent(id: Input<string>, args?: NeutronNetworkAbsentArgs): State<"neutron_network", NeutronNetworkAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.neutron_network.html#salt.states.neutron_network.present
   */
  present(id: Input<string>, args?: NeutronNetworkPresentArgs): State<"neutron_network", NeutronNetworkPresentArgs>;
}
