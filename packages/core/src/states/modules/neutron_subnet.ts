// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { neutron_subnet } from "../builders.generated.ts";

export interface NeutronSubnetAbsentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
}

export interface NeutronSubnetPresentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  /** Named in the documentation, not in the signature. */
  network_name_or_id?: Input<string>;
  /** Named in the documentation, not in the signature. */
  allocation_pools?: Yaml;
  /** Named in the documentation, not in the signature. */
  gateway_ip?: Input<string>;
  /** Named in the documentation, not in the signature. */
  dns_nameservers?: Yaml;
  /** Named in the documentation, not in the signature. */
  host_routes?: Yaml;
  /** Named in the documentation, not in the signature. */
  ipv6_ra_mode?: Yaml;
  /** Named in the documentation, not in the signature. */
  ipv6_address_mode?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  cidr?: Input<string>;
  /** Named in the documentation, not in the signature. */
  enable_dhcp?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  ip_version?: Input<number>;
}

/**
 * Salt's `neutron_subnet` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.neutron_subnet.html
 */
export interface NeutronSubnet {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.neutron_subnet.html#salt.states.neutron_subnet.absent
   */
  absent(id: Input<string>, args?: NeutronSubnetAbsentArgs): State<"neutron_subnet", NeutronSubnetAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.neutron_subnet.html#salt.states.neutron_subnet.present
   */
  present(id: Input<string>, args?: NeutronSubnetPresentArgs): State<"neutron_subnet", NeutronSubnetPresentArgs>;
}
