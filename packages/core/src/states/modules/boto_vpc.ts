// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlMap } from "../loose.ts";

export { boto_vpc } from "../builders.generated.ts";

export interface BotoVpcAbsentArgs extends Common {
  name?: Input<string>;
  tags?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoVpcAcceptVpcPeeringConnectionArgs extends Common {
  name?: Input<string>;
  conn_id?: Input<string>;
  conn_name?: Input<string>;
  region?: Input<string>;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoVpcDeleteVpcPeeringConnectionArgs extends Common {
  name?: Input<string>;
  conn_id?: Input<string>;
  conn_name?: Input<string>;
  region?: Input<string>;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoVpcDhcpOptionsAbsentArgs extends Common {
  name?: Input<string>;
  dhcp_options_id?: ScalarOrList;
  region?: ScalarOrList;
  key?: ScalarOrList;
  keyid?: ScalarOrList;
  profile?: Yaml;
}

export interface BotoVpcDhcpOptionsPresentArgs extends Common {
  name?: Input<string>;
  dhcp_options_id?: Yaml;
  vpc_name?: ScalarOrList;
  vpc_id?: ScalarOrList;
  domain_name?: ScalarOrList;
  domain_name_servers?: ScalarOrList;
  ntp_servers?: ScalarOrList;
  netbios_name_servers?: ScalarOrList;
  netbios_node_type?: ScalarOrList;
  tags?: Yaml;
  region?: ScalarOrList;
  key?: ScalarOrList;
  keyid?: ScalarOrList;
  profile?: Yaml;
}

export interface BotoVpcInternetGatewayAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  detach?: Input<boolean>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoVpcInternetGatewayPresentArgs extends Common {
  name?: Input<string>;
  vpc_name?: Input<string>;
  vpc_id?: ScalarOrList;
  tags?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoVpcNatGatewayAbsentArgs extends Common {
  name?: Input<string>;
  subnet_name?: ScalarOrList;
  subnet_id?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
  /** Default: `0`. */
  wait_for_delete_retries?: Input<number>;
}

export interface BotoVpcNatGatewayPresentArgs extends Common {
  name?: Input<string>;
  subnet_name?: ScalarOrList;
  subnet_id?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
  allocation_id?: ScalarOrList;
}

export interface BotoVpcPresentArgs extends Common {
  name?: Input<string>;
  cidr_block: Input<string>;
  instance_tenancy?: Yaml;
  dns_support?: ScalarOrList;
  dns_hostnames?: Input<boolean>;
  tags?: ScalarOrList;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
}

export interface BotoVpcRequestVpcPeeringConnectionArgs extends Common {
  name?: Input<string>;
  requester_vpc_id?: Input<string>;
  requester_vpc_name?: ScalarOrList;
  peer_vpc_id?: Input<string>;
  peer_vpc_name?: ScalarOrList;
  conn_name?: Input<string>;
  peer_owner_id?: ScalarOrList;
  peer_region?: ScalarOrList;
  region?: Input<string>;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoVpcRouteTableAbsentArgs extends Common {
  name?: Input<string>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoVpcRouteTablePresentArgs extends Common {
  name?: Input<string>;
  vpc_name?: ScalarOrList;
  vpc_id?: Input<string>;
  routes?: Yaml;
  subnet_ids?: ScalarOrList;
  subnet_names?: ScalarOrList;
  tags?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoVpcSubnetAbsentArgs extends Common {
  name?: Input<string>;
  subnet_id?: Yaml;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoVpcSubnetPresentArgs extends Common {
  name?: Input<string>;
  cidr_block: Input<string>;
  vpc_name?: ScalarOrList;
  vpc_id?: Input<string>;
  availability_zone?: Yaml;
  tags?: ScalarOrList;
  region?: Input<string>;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Input<string> | YamlMap;
  route_table_id?: ScalarOrList;
  route_table_name?: ScalarOrList;
  /** Default: `false`. */
  auto_assign_public_ipv4?: Input<boolean>;
}

export interface BotoVpcVpcPeeringConnectionAbsentArgs extends Common {
  name?: Input<string>;
  conn_id?: Yaml;
  conn_name?: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoVpcVpcPeeringConnectionPresentArgs extends Common {
  name?: Input<string>;
  requester_vpc_id?: ScalarOrList;
  requester_vpc_name?: Input<string>;
  peer_vpc_id?: ScalarOrList;
  peer_vpc_name?: Input<string>;
  conn_name?: Input<string>;
  peer_owner_id?: Input<number>;
  peer_region?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/** Salt's `boto_vpc` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html */
export interface BotoVpc {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.absent
   */
  absent(id: Input<string>, args?: BotoVpcAbsentArgs): State<"boto_vpc", BotoVpcAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.accept_vpc_peering_connection
   */
  accept_vpc_peering_connection(id: Input<string>, args?: BotoVpcAcceptVpcPeeringConnectionArgs): State<"boto_vpc", BotoVpcAcceptVpcPeeringConnectionArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.delete_vpc_peering_connection
   */
  delete_vpc_peering_connection(id: Input<string>, args?: BotoVpcDeleteVpcPeeringConnectionArgs): State<"boto_vpc", BotoVpcDeleteVpcPeeringConnectionArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.dhcp_options_absent
   */
  dhcp_options_absent(id: Input<string>, args?: BotoVpcDhcpOptionsAbsentArgs): State<"boto_vpc", BotoVpcDhcpOptionsAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.dhcp_options_present
   */
  dhcp_options_present(id: Input<string>, args?: BotoVpcDhcpOptionsPresentArgs): State<"boto_vpc", BotoVpcDhcpOptionsPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.internet_gateway_absent
   */
  internet_gateway_absent(id: Input<string>, args?: BotoVpcInternetGatewayAbsentArgs): State<"boto_vpc", BotoVpcInternetGatewayAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.internet_gateway_present
   */
  internet_gateway_present(id: Input<string>, args?: BotoVpcInternetGatewayPresentArgs): State<"boto_vpc", BotoVpcInternetGatewayPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.nat_gateway_absent
   */
  nat_gateway_absent(id: Input<string>, args?: BotoVpcNatGatewayAbsentArgs): State<"boto_vpc", BotoVpcNatGatewayAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.nat_gateway_present
   */
  nat_gateway_present(id: Input<string>, args?: BotoVpcNatGatewayPresentArgs): State<"boto_vpc", BotoVpcNatGatewayPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. Required: `cidr_block`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.present
   */
  present(id: Input<string>, args: BotoVpcPresentArgs): State<"boto_vpc", BotoVpcPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.request_vpc_peering_connection
   */
  request_vpc_peering_connection(id: Input<string>, args?: BotoVpcRequestVpcPeeringConnectionArgs): State<"boto_vpc", BotoVpcRequestVpcPeeringConnectionArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.route_table_absent
   */
  route_table_absent(id: Input<string>, args?: BotoVpcRouteTableAbsentArgs): State<"boto_vpc", BotoVpcRouteTableAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.route_table_present
   */
  route_table_present(id: Input<string>, args?: BotoVpcRouteTablePresentArgs): State<"boto_vpc", BotoVpcRouteTablePresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.subnet_absent
   */
  subnet_absent(id: Input<string>, args?: BotoVpcSubnetAbsentArgs): State<"boto_vpc", BotoVpcSubnetAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. Required: `cidr_block`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.subnet_present
   */
  subnet_present(id: Input<string>, args: BotoVpcSubnetPresentArgs): State<"boto_vpc", BotoVpcSubnetPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.vpc_peering_connection_absent
   */
  vpc_peering_connection_absent(id: Input<string>, args?: BotoVpcVpcPeeringConnectionAbsentArgs): State<"boto_vpc", BotoVpcVpcPeeringConnectionAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_vpc` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_vpc.html#salt.states.boto_vpc.vpc_peering_connection_present
   */
  vpc_peering_connection_present(id: Input<string>, args?: BotoVpcVpcPeeringConnectionPresentArgs): State<"boto_vpc", BotoVpcVpcPeeringConnectionPresentArgs>;
}
