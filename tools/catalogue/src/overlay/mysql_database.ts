/** What real Salt takes, beyond what its sources tell by themselves. */
export const mysql_database = {
  absent:
    "name:s connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s",
  present:
    "name:s character_set:s collate:s connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s",
} as const;
