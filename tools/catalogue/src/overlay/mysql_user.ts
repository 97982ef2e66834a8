/** What real Salt takes, beyond what its sources tell by themselves. */
export const mysql_user = {
  absent:
    "name:s host:s connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s",
  present:
    "name:s host:s password:s password_hash:s allow_passwordless:b unix_socket:b password_column:s auth_plugin:s connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s",
} as const;
