/** What real Salt takes, beyond what its sources tell by themselves. */
export const docker_network = {
  absent: "name:s",
  present:
    "name:s containers:sl reconnect:b driver:s options:slm driver_opts:slm driver_opt:slm check_duplicate:b internal:b labels:slm enable_ipv6:b ipv6:b attachable:b ingress:b scope:s ipam:m ipam_driver:s ipam_opts:slm ipam_pools:l subnet:s iprange:s ip_range:s gateway:s aux_addresses:slm aux_address:slm skip_translate:sbl ignore_collisions:b validate_ip_addrs:b",
} as const;
