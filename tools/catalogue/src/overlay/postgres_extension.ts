/** What real Salt takes, beyond what its sources tell by themselves. */
export const postgres_extension = {
  absent:
    "name:s maintenance_db:s user:s db_user:s db_password:s db_host:s db_port:is if_exists:b restrict:b cascade:b",
  present:
    "name:s maintenance_db:s user:s db_user:s db_password:s db_host:s db_port:is if_not_exists:b schema:s ext_version:s from_version:s",
} as const;
