// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";

export { network } from "../builders.generated.ts";

export interface NetworkManagedArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  enabled?: Input<boolean>;
  test?: Yaml;
  addr?: Yaml;
  type?: Input<string>;
  hwaddr?: Yaml;
  noifupdown?: Input<boolean>;
  slaves?: Input<string>;
  dns_proto?: Input<string> | YamlList;
  dns_servers?: YamlList;
  ip_proto?: Input<string> | YamlList;
  ip_addrs?: YamlList;
  gateway?: Input<string>;
  /** Named in the documentation, not in the signature. */
  proto?: Input<string>;
  /** Named in the documentation, not in the signature. */
  ipaddr?: Input<string>;
  /** Named in the documentation, not in the signature. */
  netmask?: Input<string>;
  /** Named in the documentation, not in the signature. */
  enable_ipv6?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  ipv6proto?: Input<string>;
  /** Named in the documentation, not in the signature. */
  ipv6addrs?: Yaml;
  /** Named in the documentation, not in the signature. */
  ipv6gateway?: Input<string>;
  /** Named in the documentation, not in the signature. */
  ipv6netmask?: Input<number>;
  /** Named in the documentation, not in the signature. */
  dns?: Yaml;
  /** Named in the documentation, not in the signature. */
  channels?: Yaml;
  /** Named in the documentation, not in the signature. */
  ipaddr_start?: Input<string>;
  /** Named in the documentation, not in the signature. */
  ipaddr_end?: Input<string>;
  /** Named in the documentation, not in the signature. */
  clonenum_start?: Input<number>;
  /** Named in the documentation, not in the signature. */
  mtu?: Input<number>;
  /** Named in the documentation, not in the signature. */
  vlan?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  master?: Input<string>;
  /** Named in the documentation, not in the signature. */
  mode?: Input<string>;
  /** Named in the documentation, not in the signature. */
  miimon?: Input<number>;
  /** Named in the documentation, not in the signature. */
  arp_interval?: Input<number>;
  /** Named in the documentation, not in the signature. */
  downdelay?: Input<number>;
  /** Named in the documentation, not in the signature. */
  lacp_rate?: Input<string>;
  /** Named in the documentation, not in the signature. */
  max_bonds?: Input<number>;
  /** Named in the documentation, not in the signature. */
  updelay?: Input<number>;
  /** Named in the documentation, not in the signature. */
  use_carrier?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  "hashing-algorithm"?: Input<string>;
  /** Named in the documentation, not in the signature. */
  autoneg?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  speed?: Input<number>;
  /** Named in the documentation, not in the signature. */
  duplex?: Input<string>;
  /** Named in the documentation, not in the signature. */
  rx?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  tx?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  sg?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  tso?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  ufo?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  gso?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  gro?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  lro?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  bridge?: Input<string>;
  /** Named in the documentation, not in the signature. */
  delay?: Input<number>;
  /** Named in the documentation, not in the signature. */
  ports?: Input<string>;
  /** Named in the documentation, not in the signature. */
  bypassfirewall?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  team_master?: Input<string>;
  /** Named in the documentation, not in the signature. */
  team_port_config?: Yaml;
  /** Named in the documentation, not in the signature. */
  ipv6addr?: Input<string>;
  /** Named in the documentation, not in the signature. */
  team_config?: Yaml;
  /** Named in the documentation, not in the signature. */
  onboot?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  userctl?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  ipv6_autoconf?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  ipv6ttl?: Input<number>;
  /** Named in the documentation, not in the signature. */
  ttl?: Input<number>;
}

export interface NetworkRoutesArgs extends Common {
  name?: Input<string>;
  test?: Yaml;
  /** Named in the documentation, not in the signature. */
  routes?: Yaml;
}

export interface NetworkSystemArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  enabled?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  hostname?: Input<string>;
  /** Named in the documentation, not in the signature. */
  gateway?: Input<string>;
  /** Named in the documentation, not in the signature. */
  gatewaydev?: Input<string>;
  /** Named in the documentation, not in the signature. */
  nozeroconf?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  nisdomain?: Input<string>;
  /** Named in the documentation, not in the signature. */
  require_reboot?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  apply_hostname?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  retain_settings?: Input<boolean>;
}

/** Salt's `network` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_network.html */
export interface Network {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_network.html#salt.states.win_network.managed
   */
  managed(id: Input<string>, args?: NetworkManagedArgs): State<"network", NetworkManagedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.network.html#salt.states.network.routes
   */
  routes(id: Input<string>, args?: NetworkRoutesArgs): State<"network", NetworkRoutesArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.network.html#salt.states.network.system
   */
  system(id: Input<string>, args?: NetworkSystemArgs): State<"network", NetworkSystemArgs>;
}
