/** What real Salt takes, beyond what its sources tell by themselves. */
export const postgres_language = {
  absent: "name:s !maintenance_db:s user:s db_user:s db_password:s db_host:s db_port:is",
  present: "name:s !maintenance_db:s user:s db_user:s db_password:s db_host:s db_port:is",
} as const;
