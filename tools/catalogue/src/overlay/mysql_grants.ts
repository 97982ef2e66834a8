/** What real Salt takes, beyond what its sources tell by themselves. */
export const mysql_grants = {
  absent:
    "name:s !grant:s !database:s !user:s host:s grant_option:b escape:b connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s",
  present:
    "name:s !grant:s !database:s !user:s host:s grant_option:b escape:b revoke_first:b ssl_option:bl connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s",
} as const;
