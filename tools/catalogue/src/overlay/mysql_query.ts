/** What real Salt takes, beyond what its sources tell by themselves. */
export const mysql_query = {
  run: "name:s !database:s overwrite:b check_db_exists:b client_flags:l output:s grain:s key:s !query:s connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s",
  run_file:
    "name:s !database:s overwrite:b check_db_exists:b client_flags:l output:s grain:s key:s !query_file:s connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s",
} as const;
