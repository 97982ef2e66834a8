/** What real Salt takes, beyond what its sources tell by themselves. */
export const postgres_schema = {
  absent: "name:s !dbname:s user:s db_user:s db_password:s db_host:s db_port:is",
  present: "name:s !dbname:s owner:s user:s db_user:s db_password:s db_host:s db_port:is",
} as const;
