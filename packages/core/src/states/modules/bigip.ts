// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { bigip } from "../builders.generated.ts";

export interface BigipAddPoolMemberArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  member: Yaml;
}

export interface BigipCreateMonitorArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  monitor_type: Yaml;
  name?: Input<string>;
}

export interface BigipCreateNodeArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  address: ScalarOrList;
}

export interface BigipCreatePoolArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  members?: ScalarOrList;
  allow_nat?: Yaml;
  allow_snat?: Yaml;
  description?: ScalarOrList;
  gateway_failsafe_device?: ScalarOrList;
  ignore_persisted_weight?: Yaml;
  ip_tos_to_client?: ScalarOrList;
  ip_tos_to_server?: ScalarOrList;
  link_qos_to_client?: ScalarOrList;
  link_qos_to_server?: ScalarOrList;
  load_balancing_mode?: Yaml;
  min_active_members?: ScalarOrList;
  min_up_members?: ScalarOrList;
  min_up_members_action?: Yaml;
  min_up_members_checking?: Yaml;
  monitor?: ScalarOrList;
  profiles?: Yaml;
  queue_depth_limit?: ScalarOrList;
  queue_on_connection_limit?: Yaml;
  queue_time_limit?: ScalarOrList;
  reselect_tries?: ScalarOrList;
  service_down_action?: Yaml;
  slow_ramp_time?: ScalarOrList;
}

export interface BigipCreateProfileArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  profile_type: Yaml;
  name?: Input<string>;
}

export interface BigipCreateVirtualArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  destination: Yaml;
  pool?: Yaml;
  address_status?: Yaml;
  auto_lasthop?: Yaml;
  bwc_policy?: ScalarOrList;
  cmp_enabled?: Yaml;
  connection_limit?: ScalarOrList;
  dhcp_relay?: Yaml;
  description?: ScalarOrList;
  fallback_persistence?: ScalarOrList;
  flow_eviction_policy?: ScalarOrList;
  gtm_score?: ScalarOrList;
  ip_forward?: Yaml;
  ip_protocol?: Yaml;
  internal?: Yaml;
  twelve_forward?: Yaml;
  last_hop_pool?: Yaml;
  mask?: Yaml;
  mirror?: Yaml;
  nat64?: Yaml;
  persist?: ScalarOrList;
  profiles?: ScalarOrList;
  policies?: ScalarOrList;
  rate_class?: ScalarOrList;
  rate_limit?: ScalarOrList;
  rate_limit_mode?: Yaml;
  rate_limit_dst?: ScalarOrList;
  rate_limit_src?: ScalarOrList;
  rules?: ScalarOrList;
  related_rules?: ScalarOrList;
  reject?: Yaml;
  source?: Yaml;
  source_address_translation?: Yaml;
  source_port?: Yaml;
  virtual_state?: Yaml;
  traffic_classes?: ScalarOrList;
  translate_address?: Yaml;
  translate_port?: Yaml;
  vlans?: Yaml;
}

export interface BigipDeleteMonitorArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  monitor_type: Yaml;
  name?: Input<string>;
}

export interface BigipDeleteNodeArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
}

export interface BigipDeletePoolArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
}

export interface BigipDeletePoolMemberArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  member: ScalarOrList;
}

export interface BigipDeleteProfileArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  profile_type: Yaml;
  name?: Input<string>;
}

export interface BigipDeleteVirtualArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
}

export interface BigipListMonitorArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  monitor_type: ScalarOrList;
  name?: Input<string> | YamlList;
}

export interface BigipListNodeArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string> | YamlList;
}

export interface BigipListPoolArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string> | YamlList;
}

export interface BigipListProfileArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  profile_type: ScalarOrList;
  name?: Input<string> | YamlList;
}

export interface BigipListVirtualArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string> | YamlList;
}

export interface BigipManageMonitorArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  monitor_type: Yaml;
  name?: Input<string>;
}

export interface BigipManageNodeArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  address: ScalarOrList;
  connection_limit?: ScalarOrList;
  description?: ScalarOrList;
  dynamic_ratio?: Yaml;
  logging?: Yaml;
  monitor?: ScalarOrList;
  rate_limit?: ScalarOrList;
  ratio?: ScalarOrList;
  session?: ScalarOrList;
  node_state?: ScalarOrList;
}

export interface BigipManagePoolArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  allow_nat?: Yaml;
  allow_snat?: Yaml;
  description?: ScalarOrList;
  gateway_failsafe_device?: ScalarOrList;
  ignore_persisted_weight?: Yaml;
  ip_tos_to_client?: ScalarOrList;
  ip_tos_to_server?: ScalarOrList;
  link_qos_to_client?: ScalarOrList;
  link_qos_to_server?: ScalarOrList;
  load_balancing_mode?: Yaml;
  min_active_members?: ScalarOrList;
  min_up_members?: ScalarOrList;
  min_up_members_action?: Yaml;
  min_up_members_checking?: Yaml;
  monitor?: ScalarOrList;
  profiles?: Yaml;
  queue_depth_limit?: ScalarOrList;
  queue_on_connection_limit?: Yaml;
  queue_time_limit?: ScalarOrList;
  reselect_tries?: ScalarOrList;
  service_down_action?: Yaml;
  slow_ramp_time?: ScalarOrList;
}

export interface BigipManagePoolMembersArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  members: ScalarOrList;
}

export interface BigipManageProfileArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  profile_type: Yaml;
  name?: Input<string>;
}

export interface BigipManageVirtualArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  destination: Yaml;
  pool?: Yaml;
  address_status?: Yaml;
  auto_lasthop?: Yaml;
  bwc_policy?: ScalarOrList;
  cmp_enabled?: Yaml;
  connection_limit?: ScalarOrList;
  dhcp_relay?: Yaml;
  description?: ScalarOrList;
  fallback_persistence?: ScalarOrList;
  flow_eviction_policy?: ScalarOrList;
  gtm_score?: ScalarOrList;
  ip_forward?: Yaml;
  ip_protocol?: Yaml;
  internal?: Yaml;
  twelve_forward?: Yaml;
  last_hop_pool?: Yaml;
  mask?: Yaml;
  mirror?: Yaml;
  nat64?: Yaml;
  persist?: ScalarOrList;
  profiles?: ScalarOrList;
  policies?: ScalarOrList;
  rate_class?: ScalarOrList;
  rate_limit?: ScalarOrList;
  rate_limit_mode?: Yaml;
  rate_limit_dst?: ScalarOrList;
  rate_limit_src?: ScalarOrList;
  rules?: ScalarOrList;
  related_rules?: ScalarOrList;
  reject?: Yaml;
  source?: Yaml;
  source_address_translation?: Yaml;
  source_port?: Yaml;
  virtual_state?: Yaml;
  traffic_classes?: ScalarOrList;
  translate_address?: Yaml;
  translate_port?: Yaml;
  vlans?: Yaml;
}

export interface BigipModifyMonitorArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  monitor_type: Yaml;
  name?: Input<string>;
}

export interface BigipModifyNodeArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  connection_limit?: ScalarOrList;
  description?: ScalarOrList;
  dynamic_ratio?: ScalarOrList;
  logging?: Yaml;
  monitor?: ScalarOrList;
  rate_limit?: ScalarOrList;
  ratio?: ScalarOrList;
  session?: ScalarOrList;
  node_state?: ScalarOrList;
}

export interface BigipModifyPoolArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  allow_nat?: Yaml;
  allow_snat?: Yaml;
  description?: ScalarOrList;
  gateway_failsafe_device?: ScalarOrList;
  ignore_persisted_weight?: Yaml;
  ip_tos_to_client?: ScalarOrList;
  ip_tos_to_server?: ScalarOrList;
  link_qos_to_client?: ScalarOrList;
  link_qos_to_server?: ScalarOrList;
  load_balancing_mode?: Yaml;
  min_active_members?: ScalarOrList;
  min_up_members?: ScalarOrList;
  min_up_members_action?: Yaml;
  min_up_members_checking?: Yaml;
  monitor?: ScalarOrList;
  profiles?: Yaml;
  queue_depth_limit?: ScalarOrList;
  queue_on_connection_limit?: Yaml;
  queue_time_limit?: ScalarOrList;
  reselect_tries?: ScalarOrList;
  service_down_action?: Yaml;
  slow_ramp_time?: ScalarOrList;
}

export interface BigipModifyPoolMemberArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  member: Yaml;
  connection_limit?: ScalarOrList;
  description?: ScalarOrList;
  dynamic_ratio?: ScalarOrList;
  inherit_profile?: Yaml;
  logging?: Yaml;
  monitor?: ScalarOrList;
  priority_group?: ScalarOrList;
  profiles?: Yaml;
  rate_limit?: ScalarOrList;
  ratio?: ScalarOrList;
  session?: ScalarOrList;
  member_state?: ScalarOrList;
}

export interface BigipModifyProfileArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  profile_type: Yaml;
  name?: Input<string>;
}

export interface BigipModifyVirtualArgs extends Common {
  hostname: ScalarOrList;
  username: ScalarOrList;
  password: ScalarOrList;
  name?: Input<string>;
  destination: Yaml;
  pool?: Yaml;
  address_status?: Yaml;
  auto_lasthop?: Yaml;
  bwc_policy?: ScalarOrList;
  cmp_enabled?: Yaml;
  connection_limit?: ScalarOrList;
  dhcp_relay?: Yaml;
  description?: ScalarOrList;
  fallback_persistence?: ScalarOrList;
  flow_eviction_policy?: ScalarOrList;
  gtm_score?: ScalarOrList;
  ip_forward?: Yaml;
  ip_protocol?: Yaml;
  internal?: Yaml;
  twelve_forward?: Yaml;
  last_hop_pool?: Yaml;
  mask?: Yaml;
  mirror?: Yaml;
  nat64?: Yaml;
  persist?: ScalarOrList;
  profiles?: ScalarOrList;
  policies?: ScalarOrList;
  rate_class?: ScalarOrList;
  rate_limit?: ScalarOrList;
  rate_limit_mode?: Yaml;
  rate_limit_dst?: ScalarOrList;
  rate_limit_src?: ScalarOrList;
  rules?: ScalarOrList;
  related_rules?: ScalarOrList;
  reject?: Yaml;
  source?: Yaml;
  source_address_translation?: Yaml;
  source_port?: Yaml;
  virtual_state?: Yaml;
  traffic_classes?: ScalarOrList;
  translate_address?: Yaml;
  translate_port?: Yaml;
  vlans?: Yaml;
}

/** Salt's `bigip` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html */
export interface Bigip {
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `member`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.add_pool_member
   */
  add_pool_member(id: Input<string>, args: BigipAddPoolMemberArgs): State<"bigip", BigipAddPoolMemberArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `monitor_type`. No `mod_watch`:
   * `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.create_monitor
   */
  create_monitor(id: Input<string>, args: BigipCreateMonitorArgs): State<"bigip", BigipCreateMonitorArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `address`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.create_node
   */
  create_node(id: Input<string>, args: BigipCreateNodeArgs): State<"bigip", BigipCreateNodeArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.create_pool
   */
  create_pool(id: Input<string>, args: BigipCreatePoolArgs): State<"bigip", BigipCreatePoolArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `profile_type`. No `mod_watch`:
   * `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.create_profile
   */
  create_profile(id: Input<string>, args: BigipCreateProfileArgs): State<"bigip", BigipCreateProfileArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `destination`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.create_virtual
   */
  create_virtual(id: Input<string>, args: BigipCreateVirtualArgs): State<"bigip", BigipCreateVirtualArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `monitor_type`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.delete_monitor
   */
  delete_monitor(id: Input<string>, args: BigipDeleteMonitorArgs): State<"bigip", BigipDeleteMonitorArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.delete_node
   */
  delete_node(id: Input<string>, args: BigipDeleteNodeArgs): State<"bigip", BigipDeleteNodeArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.delete_pool
   */
  delete_pool(id: Input<string>, args: BigipDeletePoolArgs): State<"bigip", BigipDeletePoolArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `member`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.delete_pool_member
   */
  delete_pool_member(id: Input<string>, args: BigipDeletePoolMemberArgs): State<"bigip", BigipDeletePoolMemberArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `profile_type`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.delete_profile
   */
  delete_profile(id: Input<string>, args: BigipDeleteProfileArgs): State<"bigip", BigipDeleteProfileArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.delete_virtual
   */
  delete_virtual(id: Input<string>, args: BigipDeleteVirtualArgs): State<"bigip", BigipDeleteVirtualArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `monitor_type`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.list_monitor
   */
  list_monitor(id: Input<string>, args: BigipListMonitorArgs): State<"bigip", BigipListMonitorArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.list_node
   */
  list_node(id: Input<string>, args: BigipListNodeArgs): State<"bigip", BigipListNodeArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.list_pool
   */
  list_pool(id: Input<string>, args: BigipListPoolArgs): State<"bigip", BigipListPoolArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `profile_type`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.list_profile
   */
  list_profile(id: Input<string>, args: BigipListProfileArgs): State<"bigip", BigipListProfileArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.list_virtual
   */
  list_virtual(id: Input<string>, args: BigipListVirtualArgs): State<"bigip", BigipListVirtualArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `monitor_type`. No `mod_watch`:
   * `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.manage_monitor
   */
  manage_monitor(id: Input<string>, args: BigipManageMonitorArgs): State<"bigip", BigipManageMonitorArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `address`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.manage_node
   */
  manage_node(id: Input<string>, args: BigipManageNodeArgs): State<"bigip", BigipManageNodeArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.manage_pool
   */
  manage_pool(id: Input<string>, args: BigipManagePoolArgs): State<"bigip", BigipManagePoolArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `members`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.manage_pool_members
   */
  manage_pool_members(id: Input<string>, args: BigipManagePoolMembersArgs): State<"bigip", BigipManagePoolMembersArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `profile_type`. No `mod_watch`:
   * `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.manage_profile
   */
  manage_profile(id: Input<string>, args: BigipManageProfileArgs): State<"bigip", BigipManageProfileArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `destination`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.manage_virtual
   */
  manage_virtual(id: Input<string>, args: BigipManageVirtualArgs): State<"bigip", BigipManageVirtualArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `monitor_type`. No `mod_watch`:
   * `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.modify_monitor
   */
  modify_monitor(id: Input<string>, args: BigipModifyMonitorArgs): State<"bigip", BigipModifyMonitorArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.modify_node
   */
  modify_node(id: Input<string>, args: BigipModifyNodeArgs): State<"bigip", BigipModifyNodeArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.modify_pool
   */
  modify_pool(id: Input<string>, args: BigipModifyPoolArgs): State<"bigip", BigipModifyPoolArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `member`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.modify_pool_member
   */
  modify_pool_member(id: Input<string>, args: BigipModifyPoolMemberArgs): State<"bigip", BigipModifyPoolMemberArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `profile_type`. No `mod_watch`:
   * `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.modify_profile
   */
  modify_profile(id: Input<string>, args: BigipModifyProfileArgs): State<"bigip", BigipModifyProfileArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `hostname`, `username`, `password`, `destination`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bigip.html#salt.states.bigip.modify_virtual
   */
  modify_virtual(id: Input<string>, args: BigipModifyVirtualArgs): State<"bigip", BigipModifyVirtualArgs>;
}
