/** What real Salt takes, beyond what its sources tell by themselves. */
export const ssh_auth = {
  absent: "name:s !user:s enc:s comment:s source:s options:l config:s fingerprint_hash_type:s",
  manage: "name:s !ssh_keys:l !user:s enc:s comment:s source:s options:l config:s fingerprint_hash_type:s",
  present: "name:s !user:s enc:s comment:s source:s options:l config:s fingerprint_hash_type:s",
} as const;
