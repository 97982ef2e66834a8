import type { Input, List, OneOf } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { NetworkBond, NetworkBridge, NetworkLink, NetworkVirtual } from "./network-link.ts";

interface NetworkAddresses extends Common {
  /** Where addresses come from; which words there are depends on the system. */
  proto?: Input<OneOf<"dhcp" | "static" | "none" | "manual" | "bootp" | "loopback" | "auto">>;
  ipaddr?: Input<string>;
  /** Red Hat, SUSE, netplan, NetworkManager: several, with their lengths: `["10.0.0.2/24"]`. */
  ipaddrs?: List<string>;
  /** Debian: several. */
  addresses?: List<string>;
  gateway?: Input<string>;
  broadcast?: Input<string>;
  metric?: Input<number>;
  pointopoint?: Input<string>;
  scope?: Input<"global" | "site" | "link" | "host">;
  /** Red Hat and SUSE: the address to send from. */
  srcaddr?: Input<string>;
  /** Name servers: a list, or text with spaces. */
  dns?: Input<string> | List<string>;
  /** Debian and netplan: domains to look in. */
  search?: Input<string> | List<string>;
  /** NetworkManager: the same. */
  dns_search?: Input<string> | List<string>;
  /** Red Hat: the same, one. */
  domain?: Input<string>;
  enable_ipv4?: Input<boolean>;
  enable_ipv6?: Input<boolean>;
  ipv6proto?: Input<OneOf<"auto" | "static" | "manual" | "dhcp" | "loopback" | "v4tunnel" | "6to4">>;
  /** Debian and netplan. */
  ipv6ipaddr?: Input<string>;
  /** Debian and netplan: the length. */
  ipv6netmask?: Input<number>;
  ipv6gateway?: Input<string>;
  /** Red Hat and SUSE: with its length. */
  ipv6addr?: Input<string>;
  /** Not on Debian: several, with their lengths. */
  ipv6addrs?: List<string>;
  /** Debian: 0, 1 or 2. */
  accept_ra?: Input<number>;
  /** Debian: 0 or 1. */
  autoconf?: Input<number>;
  /** Debian: 0, 1 or 2. */
  privext?: Input<number>;
  /** Debian: the name that DHCP is told. */
  hostname?: Input<string>;
  leasehours?: Input<number>;
  leasetime?: Input<number>;
  vendor?: Input<string>;
  client?: Input<string>;
  /** Windows: both `"dhcp"` or `"static"`, and both needed. */
  dns_proto?: Input<"dhcp" | "static">;
  ip_proto?: Input<"dhcp" | "static">;
  dns_servers?: List<string>;
  /** Windows: with their lengths. */
  ip_addrs?: List<string>;
}

interface NetworkSystemwide extends Common {
  /** Debian: brings it up when it is plugged in. */
  hotplug?: Input<boolean>;
  /** Debian: commands, in turn. Not with netplan. */
  up_cmds?: List<string>;
  pre_up_cmds?: List<string>;
  post_up_cmds?: List<string>;
  down_cmds?: List<string>;
  pre_down_cmds?: List<string>;
  post_down_cmds?: List<string>;
  /** Debian: a file below /etc/network/interfaces.d, or a path. */
  filename?: Input<string>;
  /** Debian, for `type: "source"`: the files to read. */
  source?: Input<string>;
  "wireless-essid"?: Input<string>;
  "wireless-mode"?: Input<string>;
  "wpa-ssid"?: Input<string>;
  "wpa-psk"?: Input<string>;
  "wpa-conf"?: Input<string>;
  /** From here on Red Hat and SUSE. */
  onparent?: Input<boolean>;
  peerdns?: Input<boolean>;
  peerroutes?: Input<boolean>;
  defroute?: Input<boolean>;
  ipv6_peerdns?: Input<boolean>;
  ipv6_peerroutes?: Input<boolean>;
  ipv6_defroute?: Input<boolean>;
  ipv6_autoconf?: Input<boolean>;
  ipv4_failure_fatal?: Input<boolean>;
  dhcpv6c?: Input<boolean>;
  userctl?: Input<boolean>;
  nm_controlled?: Input<boolean>;
  arpcheck?: Input<boolean>;
  zone?: Input<string>;
  uuid?: Input<string>;
  nickname?: Input<string>;
  ipaddr_start?: Input<string>;
  ipaddr_end?: Input<string>;
  clonenum_start?: Input<number>;
  startmode?: Input<"manual" | "auto" | "nfsroot" | "hotplug" | "off">;
  onboot?: "is ignored: write `enabled`";
  addr?: "is taken for `hwaddr`, with a warning: write that";
}

interface NetworkManagedBase
  extends NetworkAddresses,
    NetworkSystemwide,
    NetworkLink,
    NetworkBond,
    NetworkBridge,
    NetworkVirtual {
  /** The interface. Without it, the id. */
  name?: Input<string>;
  /** Brought up now and at every boot; on unless told. */
  enabled?: Input<boolean>;
  /** `"eth"` unless told. */
  type?: Input<
    OneOf<
      | "eth"
      | "bond"
      | "slave"
      | "bridge"
      | "vlan"
      | "team"
      | "teamport"
      | "ipip"
      | "ib"
      | "alias"
      | "clone"
      | "ipsec"
      | "dialup"
      | "pppoe"
      | "source"
    >
  >;
  /** Changes the configuration alone: the interface stays as it is until the next boot. `false` would say the same. */
  noifupdown?: Input<true>;
}

interface ByHardware {
  /** The card's hardware address; `"auto"` asks for it, `"none"` leaves it out. */
  hwaddr?: Input<string>;
  macaddr?: "cannot stand beside `hwaddr`";
}

interface ByClonedAddress {
  /** Another hardware address than the card's. Not on Debian. */
  macaddr: Input<string>;
  hwaddr?: "cannot stand beside `macaddr`";
}

interface WithNetmask {
  /** `"255.255.255.0"`, or its length. */
  netmask?: Input<string | number>;
  prefix?: "cannot stand beside `netmask`";
}

interface WithPrefix {
  /** Red Hat, SUSE, NetworkManager: the length of the netmask. */
  prefix: Input<string | number>;
  netmask?: "cannot stand beside `prefix`";
}

/**
 * Configures a network interface. Which arguments count depends on the system; the others are dropped. VLANs, bridges, PPPoE
 * and teams install packages, and bridges set kernel parameters on Red Hat and SUSE: in a test run too.
 */
export type NetworkManagedArgs = NetworkManagedBase & (ByHardware | ByClonedAddress) & (WithNetmask | WithPrefix);

export interface NetworkRoute {
  /** A comment. */
  readonly name?: Input<string>;
  readonly ipaddr: Input<string>;
  readonly netmask?: Input<string | number>;
  readonly gateway?: Input<string>;
  readonly metric?: Input<number>;
}

/** Sets the routes of an interface: all that there are. */
export interface NetworkRoutesArgs extends Common {
  /** The interface. Without it, the id. */
  name?: Input<string>;
  routes: List<NetworkRoute>;
  /** After a change, names the machine too; only beside `hostname`. */
  apply_hostname?: Input<boolean>;
  hostname?: Input<string>;
  /** After a change, does not start the network anew. */
  require_reboot?: Input<boolean>;
}

/** Sets what holds for all interfaces, and starts the network anew. Some systems switch services in a test run too. */
export interface NetworkSystemArgs extends Common {
  /** Not looked at. */
  name?: Input<string>;
  /** Whether there is a network. */
  enabled?: Input<boolean>;
  /** The machine's name, written to the network's configuration. */
  hostname?: Input<string>;
  /** Gives the machine that name now. */
  apply_hostname?: Input<boolean>;
  /** Does not start the network anew. */
  require_reboot?: Input<boolean>;
  /** Debian: the domain to look in. */
  search?: Input<string>;
  /** Red Hat and SUSE: keeps settings that are not named. */
  retain_settings?: Input<boolean>;
  /** Red Hat. */
  nozeroconf?: Input<boolean>;
  networking_ipv6?: Input<boolean>;
  gateway?: Input<string>;
  gatewaydev?: Input<string>;
  nisdomain?: Input<string>;
  networkdelay?: Input<number>;
  devtimeout?: Input<number>;
  enable_ipv6?: Input<boolean>;
  ipv6gateway?: Input<string>;
  /** SUSE: name servers. */
  dns?: Input<string> | List<string>;
  /** SUSE: domains to look in. */
  dns_search?: Input<string> | List<string>;
}
