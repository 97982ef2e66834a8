/** What real Salt takes, beyond what its sources tell by themselves. */
export const firewalld = {
  present:
    "name:s default:b masquerade:b block_icmp:l prune_block_icmp:b ports:l prune_ports:b port_fwd:l prune_port_fwd:b services:l prune_services:b interfaces:l prune_interfaces:b sources:l prune_sources:b rich_rules:l prune_rich_rules:b",
  service: "name:s ports:l protocols:l",
} as const;
