/** What real Salt takes, beyond what its sources tell by themselves. */
export const postgres_tablespace = {
  absent: "name:s maintenance_db:s user:s db_user:s db_password:s db_host:s db_port:is",
  present:
    "name:s maintenance_db:s user:s db_user:s db_password:s db_host:s db_port:is !directory:s options:ml owner:s",
} as const;
