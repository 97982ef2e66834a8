// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, OneOf, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { azurearm_network } from "../builders.generated.ts";

export interface AzurearmNetworkLoadBalancerAbsentArgs extends Common {
  name?: Input<string>;
  resource_group: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkLoadBalancerPresentArgs extends Common {
  name?: Input<string>;
  resource_group: Input<string>;
  sku?: Yaml;
  frontend_ip_configurations?: Yaml;
  backend_address_pools?: Yaml;
  load_balancing_rules?: Yaml;
  probes?: Yaml;
  inbound_nat_rules?: Yaml;
  inbound_nat_pools?: Yaml;
  outbound_nat_rules?: Yaml;
  tags?: Yaml;
  connection_auth?: Yaml;
  /** Named in the documentation, not in the signature. */
  location?: Input<string>;
}

export interface AzurearmNetworkNetworkInterfaceAbsentArgs extends Common {
  name?: Input<string>;
  resource_group: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkNetworkInterfacePresentArgs extends Common {
  name?: Input<string>;
  ip_configurations: Yaml;
  subnet: Input<string>;
  virtual_network: Input<string>;
  resource_group: Input<string>;
  tags?: Yaml;
  virtual_machine?: ScalarOrList;
  network_security_group?: Input<string>;
  dns_settings?: Yaml;
  mac_address?: ScalarOrList;
  primary?: Input<boolean> | YamlList;
  enable_accelerated_networking?: Input<boolean>;
  enable_ip_forwarding?: Input<boolean>;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkNetworkSecurityGroupAbsentArgs extends Common {
  name?: Input<string>;
  resource_group: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkNetworkSecurityGroupPresentArgs extends Common {
  name?: Input<string>;
  resource_group: Input<string>;
  tags?: Yaml;
  security_rules?: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkPublicIpAddressAbsentArgs extends Common {
  name?: Input<string>;
  resource_group: ScalarOrList;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkPublicIpAddressPresentArgs extends Common {
  name?: Input<string>;
  resource_group: Input<string>;
  tags?: Yaml;
  sku?: Input<string>;
  public_ip_allocation_method?: Input<OneOf<"Static" | "Dynamic">>;
  public_ip_address_version?: Input<OneOf<"IPv4" | "IPv6">>;
  dns_settings?: Yaml;
  idle_timeout_in_minutes?: Input<number>;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkRouteAbsentArgs extends Common {
  name?: Input<string>;
  route_table: ScalarOrList;
  resource_group: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkRoutePresentArgs extends Common {
  name?: Input<string>;
  address_prefix: Input<string>;
  next_hop_type: Input<OneOf<"VirtualNetworkGateway" | "VnetLocal" | "Internet" | "VirtualAppliance" | "None">>;
  route_table: Input<string>;
  resource_group: Input<string>;
  next_hop_ip_address?: ScalarOrList;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkRouteTableAbsentArgs extends Common {
  name?: Input<string>;
  resource_group: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkRouteTablePresentArgs extends Common {
  name?: Input<string>;
  resource_group: Input<string>;
  tags?: Yaml;
  routes?: Yaml;
  disable_bgp_route_propagation?: ScalarOrList;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkSecurityRuleAbsentArgs extends Common {
  name?: Input<string>;
  security_group: Yaml;
  resource_group: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkSecurityRulePresentArgs extends Common {
  name?: Input<string>;
  access: Input<string>;
  direction: Input<string>;
  priority: Input<number>;
  protocol: Input<string>;
  security_group: Input<string>;
  resource_group: Input<string>;
  destination_address_prefix?: Input<string>;
  destination_port_range?: ScalarOrList;
  source_address_prefix?: Input<string>;
  source_port_range?: Input<string>;
  description?: Yaml;
  destination_address_prefixes?: ScalarOrList;
  destination_port_ranges?: Yaml;
  source_address_prefixes?: ScalarOrList;
  source_port_ranges?: ScalarOrList;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkSubnetAbsentArgs extends Common {
  name?: Input<string>;
  virtual_network: ScalarOrList;
  resource_group: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkSubnetPresentArgs extends Common {
  name?: Input<string>;
  address_prefix: Input<string>;
  virtual_network: Input<string>;
  resource_group: Input<string>;
  security_group?: Input<string>;
  route_table?: Input<string>;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkVirtualNetworkAbsentArgs extends Common {
  name?: Input<string>;
  resource_group: Input<string>;
  connection_auth?: Yaml;
}

export interface AzurearmNetworkVirtualNetworkPresentArgs extends Common {
  name?: Input<string>;
  address_prefixes: Yaml;
  resource_group: Input<string>;
  dns_servers?: Yaml;
  tags?: Yaml;
  connection_auth?: Yaml;
  enable_ddos_protection?: Yaml;
  enable_vm_protection?: Yaml;
}

/**
 * Salt's `azurearm_network` states. https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html
 */
export interface AzurearmNetwork {
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.load_balancer_absent
   */
  load_balancer_absent(id: Input<string>, args: AzurearmNetworkLoadBalancerAbsentArgs): State<"azurearm_network", AzurearmNetworkLoadBalancerAbsentArgs>;
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.load_balancer_present
   */
  load_balancer_present(id: Input<string>, args: AzurearmNetworkLoadBalancerPresentArgs): State<"azurearm_network", AzurearmNetworkLoadBalancerPresentArgs>;
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.network_interface_absent
   */
  network_interface_absent(id: Input<string>, args: AzurearmNetworkNetworkInterfaceAbsentArgs): State<"azurearm_network", AzurearmNetworkNetworkInterfaceAbsentArgs>;
  /**
   * Salt 3006 only. Required: `ip_configurations`, `subnet`, `virtual_network`, `resource_group`. No
   * `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.network_interface_present
   */
  network_interface_present(id: Input<string>, args: AzurearmNetworkNetworkInterfacePresentArgs): State<"azurearm_network", AzurearmNetworkNetworkInterfacePresentArgs>;
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.network_security_group_absent
   */
  network_security_group_absent(id: Input<string>, args: AzurearmNetworkNetworkSecurityGroupAbsentArgs): State<"azurearm_network", AzurearmNetworkNetworkSecurityGroupAbsentArgs>;
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.network_security_group_present
   */
  network_security_group_present(id: Input<string>, args: AzurearmNetworkNetworkSecurityGroupPresentArgs): State<"azurearm_network", AzurearmNetworkNetworkSecurityGroupPresentArgs>;
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.public_ip_address_absent
   */
  public_ip_address_absent(id: Input<string>, args: AzurearmNetworkPublicIpAddressAbsentArgs): State<"azurearm_network", AzurearmNetworkPublicIpAddressAbsentArgs>;
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.public_ip_address_present
   */
  public_ip_address_present(id: Input<string>, args: AzurearmNetworkPublicIpAddressPresentArgs): State<"azurearm_network", AzurearmNetworkPublicIpAddressPresentArgs>;
  /**
   * Salt 3006 only. Required: `route_table`, `resource_group`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.route_absent
   */
  route_absent(id: Input<string>, args: AzurearmNetworkRouteAbsentArgs): State<"azurearm_network", AzurearmNetworkRouteAbsentArgs>;
  /**
   * Salt 3006 only. Required: `address_prefix`, `next_hop_type`, `route_table`, `resource_group`. No
   * `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.route_present
   */
  route_present(id: Input<string>, args: AzurearmNetworkRoutePresentArgs): State<"azurearm_network", AzurearmNetworkRoutePresentArgs>;
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.route_table_absent
   */
  route_table_absent(id: Input<string>, args: AzurearmNetworkRouteTableAbsentArgs): State<"azurearm_network", AzurearmNetworkRouteTableAbsentArgs>;
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.route_table_present
   */
  route_table_present(id: Input<string>, args: AzurearmNetworkRouteTablePresentArgs): State<"azurearm_network", AzurearmNetworkRouteTablePresentArgs>;
  /**
   * Salt 3006 only. Required: `security_group`, `resource_group`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.security_rule_absent
   */
  security_rule_absent(id: Input<string>, args: AzurearmNetworkSecurityRuleAbsentArgs): State<"azurearm_network", AzurearmNetworkSecurityRuleAbsentArgs>;
  /**
   * Salt 3006 only. Required: `access`, `direction`, `priority`, `protocol`, `security_group`, `resource_group`.
   * No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.security_rule_present
   */
  security_rule_present(id: Input<string>, args: AzurearmNetworkSecurityRulePresentArgs): State<"azurearm_network", AzurearmNetworkSecurityRulePresentArgs>;
  /**
   * Salt 3006 only. Required: `virtual_network`, `resource_group`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.subnet_absent
   */
  subnet_absent(id: Input<string>, args: AzurearmNetworkSubnetAbsentArgs): State<"azurearm_network", AzurearmNetworkSubnetAbsentArgs>;
  /**
   * Salt 3006 only. Required: `address_prefix`, `virtual_network`, `resource_group`. No `mod_watch`: `watch`
   * does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.subnet_present
   */
  subnet_present(id: Input<string>, args: AzurearmNetworkSubnetPresentArgs): State<"azurearm_network", AzurearmNetworkSubnetPresentArgs>;
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.virtual_network_absent
   */
  virtual_network_absent(id: Input<string>, args: AzurearmNetworkVirtualNetworkAbsentArgs): State<"azurearm_network", AzurearmNetworkVirtualNetworkAbsentArgs>;
  /**
   * Salt 3006 only. Required: `address_prefixes`, `resource_group`. No `mod_watch`: `watch` does what `require`
   * does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_network.html#salt.states.azurearm_network.virtual_network_present
   */
  virtual_network_present(id: Input<string>, args: AzurearmNetworkVirtualNetworkPresentArgs): State<"azurearm_network", AzurearmNetworkVirtualNetworkPresentArgs>;
}
