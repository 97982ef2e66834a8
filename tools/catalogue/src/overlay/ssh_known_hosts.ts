/** What real Salt takes, beyond what its sources tell by themselves. */
export const ssh_known_hosts = {
  absent: "name:s user:s config:s",
  present:
    "name:s user:s fingerprint:s key:s port:is enc:s config:s hash_known_hosts:b timeout:is fingerprint_hash_type:s",
} as const;
