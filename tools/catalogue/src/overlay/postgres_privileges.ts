/** What real Salt takes, beyond what its sources tell by themselves. */
export const postgres_privileges = {
  absent:
    "name:s maintenance_db:s user:s db_user:s db_password:s db_host:s db_port:is !object_name:s !object_type:s privileges:l prepend:s",
  present:
    "name:s maintenance_db:s user:s db_user:s db_password:s db_host:s db_port:is !object_name:s !object_type:s privileges:l prepend:s grant_option:b",
} as const;
