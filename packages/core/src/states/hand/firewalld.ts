import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/**
 * Has services, ports and others in a zone of firewalld, for good. What is there beside them stays, unless it is pruned. Lists must
 * be lists: of text, Salt takes each letter for an entry.
 */
export interface FirewalldPresentArgs extends Common {
  /** The zone. Without it, the id. */
  name?: Input<string>;
  /** Makes it the default zone. */
  default?: Input<boolean>;
  /** Hides what is behind it; unset leaves that as it is, on 3006 it is switched off then. */
  masquerade?: Input<boolean>;
  /** Kinds of ICMP to refuse. */
  block_icmp?: List<string>;
  prune_block_icmp?: Input<boolean>;
  /** `"80/tcp"`, `"8000-8010/udp"`. */
  ports?: List<string>;
  prune_ports?: Input<boolean>;
  /** From a port to another, or to another machine: `"22:2222:tcp:10.0.0.1"`. */
  port_fwd?: List<string>;
  prune_port_fwd?: Input<boolean>;
  services?: List<string>;
  prune_services?: Input<boolean>;
  interfaces?: List<string>;
  prune_interfaces?: Input<boolean>;
  /** Addresses: `"10.20.0.0/16"`. */
  sources?: List<string>;
  prune_sources?: Input<boolean>;
  rich_rules?: List<string>;
  prune_rich_rules?: Input<boolean>;
}

/** Has a service of firewalld's that has exactly these ports and protocols. It is made in a test run too. */
export interface FirewalldServiceArgs extends Common {
  /** The service. Without it, the id. */
  name?: Input<string>;
  /** `"80/tcp"`; others are removed. */
  ports?: List<string>;
  /** `"igmp"`; others are removed. */
  protocols?: List<string>;
}
