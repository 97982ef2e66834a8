import type { Input, List, OneOf, Yaml } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** What hardware and drivers are told. */
export interface NetworkLink extends Common {
  mtu?: Input<number>;
  /** The next ones are `ethtool`'s: not with netplan or NetworkManager, but for these three. */
  autoneg?: Input<boolean>;
  /** 10, 100, 1000 or 10000. */
  speed?: Input<number>;
  duplex?: Input<"full" | "half">;
  rx?: Input<boolean>;
  tx?: Input<boolean>;
  sg?: Input<boolean>;
  tso?: Input<boolean>;
  ufo?: Input<boolean>;
  gso?: Input<boolean>;
  gro?: Input<boolean>;
  lro?: Input<boolean>;
  /** Red Hat and SUSE: speeds to offer, as a hexadecimal mask: `"0x008"`. */
  advertise?: Input<string>;
  /** Red Hat and SUSE: queues: `{ rx: 4, combined: 8 }`. */
  channels?: Readonly<Partial<Record<"rx" | "tx" | "other" | "combined", Input<number>>>>;
  /** NetworkManager: wakes on `"magic"` and others, several with a space between. */
  wol?: Input<string | boolean | number>;
}

/** Interfaces that join others under one name. */
export interface NetworkBond extends Common {
  /** How the links share the work: for `type: "bond"`. */
  mode?: Input<
    OneOf<
      | "balance-rr"
      | "active-backup"
      | "balance-xor"
      | "broadcast"
      | "802.3ad"
      | "balance-tlb"
      | "balance-alb"
      | "gre"
      | "ipip"
    >
  >;
  /** Debian needs it for bonds: a list, or text with spaces. */
  slaves?: Input<string> | List<string>;
  /** Needed with `type: "slave"`: the bond. */
  master?: Input<string>;
  /** NetworkManager: of what kind the `master` is. */
  slave_type?: Input<"bond" | "bridge">;
  /** Milliseconds between two looks at the links. */
  miimon?: Input<number>;
  /** Milliseconds; a multiple of `miimon`. */
  downdelay?: Input<number>;
  /** Milliseconds; a multiple of `miimon`. */
  updelay?: Input<number>;
  use_carrier?: Input<boolean>;
  /** The link that is preferred. */
  primary?: Input<string>;
  /** Milliseconds between two ARP requests. */
  arp_interval?: Input<number>;
  /** Addresses to ask for, at most 16. */
  arp_ip_target?: List<string>;
  lacp_rate?: Input<"slow" | "fast" | "0" | "1">;
  ad_select?: Input<number>;
  /** Debian, Red Hat, SUSE: what decides which link a packet takes. */
  "hashing-algorithm"?: Input<OneOf<"layer2" | "layer2+3" | "layer3+4">>;
  /** netplan and NetworkManager: the same. */
  xmit_hash_policy?: Input<OneOf<"layer2" | "layer2+3" | "layer3+4">>;
  /** Red Hat: what teamd is told. */
  team_config?: Yaml;
  /** Red Hat: what teamd is told of a port. */
  team_port_config?: Yaml;
  /** Red Hat: the team of a port. */
  team_master?: Input<string>;
}

/** Bridges. */
export interface NetworkBridge extends Common {
  /** Debian needs it for bridges: a list, or text with spaces. */
  ports?: Input<string> | List<string>;
  /** Red Hat and SUSE: the bridge that this interface belongs to. */
  bridge?: Input<string>;
  stp?: Input<boolean>;
  /** Seconds of listening and of learning. */
  fd?: Input<number>;
  /** Red Hat and SUSE: the same. */
  delay?: Input<number>;
  /** Seconds until an address is forgotten. */
  ageing?: Input<number>;
  gcint?: Input<number>;
  hello?: Input<number>;
  maxage?: Input<number>;
  bridgeprio?: Input<number>;
  /** netplan and NetworkManager. */
  priority?: Input<number>;
  /** Seconds to wait for ports, at most. */
  maxwait?: Input<number>;
  /** The hardware address. */
  hw?: Input<string>;
  /** A port and its cost: `"eth0 100"`. */
  pathcost?: Input<string>;
  /** A port and its priority: `"eth0 32"`. */
  portprio?: Input<string>;
  /** Seconds, and ports to wait for: `"10 eth0"`. */
  waitport?: Input<number | string>;
  /** Red Hat and SUSE: packets on bridges do not pass the firewall; on unless told. */
  bypassfirewall?: Input<boolean>;
}

/** VLANs, tunnels and modems. */
export interface NetworkVirtual extends Common {
  /** Debian takes the interface from the name: `eth0.10`. */
  vlan_id?: Input<number>;
  /** Red Hat and SUSE: the same as `type: "vlan"` sets. */
  vlan?: Input<boolean>;
  /** Red Hat and SUSE: the interface below. */
  phys_dev?: Input<string>;
  /** netplan and NetworkManager: the interface below. */
  parent?: Input<string>;
  reorder_hdr?: Input<boolean>;
  /** NetworkManager. */
  gvrp?: Input<boolean>;
  /** NetworkManager. */
  loose_binding?: Input<boolean>;
  /** Red Hat and SUSE: for `type: "ipip"`. */
  my_inner_ipaddr?: Input<string>;
  my_outer_ipaddr?: Input<string>;
  /** Debian: the other end of a tunnel. */
  endpoint?: Input<string>;
  /** Debian: this end of a tunnel. */
  local?: Input<string>;
  ttl?: Input<number>;
  /** Debian, for `type: "pppoe"`: the name at the provider. */
  user?: Input<string>;
  password?: Input<string>;
  pppoe_iface?: Input<string>;
  noipdefault?: Input<boolean>;
  usepeerdns?: Input<boolean>;
  defaultroute?: Input<boolean>;
  holdoff?: Input<number>;
  maxfail?: Input<number>;
  "hide-password"?: Input<boolean>;
  "lcp-echo-interval"?: Input<number>;
  "lcp-echo-failure"?: Input<number>;
  connect?: Input<string>;
  noauth?: Input<boolean>;
  persist?: Input<boolean>;
  noaccomp?: Input<boolean>;
  linkname?: Input<string>;
}
