/** What real Salt takes, beyond what its sources tell by themselves. */
export const cron = {
  absent: "name:s user:s identifier:sib special:s",
  env_absent: "name:s user:s",
  env_present: "name:s value:s user:s",
  file: "name:s source_hash:s source_hash_name:s user:s template:s context:m replace:b defaults:m backup:sb verify_ssl:b use_etag:b source_hash_sig:bs@78 signed_by_any:sl@78 signed_by_all:sl@78 keyring:s@78 gnupghome:s@78",
  present:
    "name:s user:s minute:si hour:si daymonth:si month:si dayweek:si comment:s commented:b identifier:sib special:s",
} as const;
