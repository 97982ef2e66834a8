/** What real Salt takes, beyond what its sources tell by themselves. */
export const postgres_user = {
  absent: "name:s maintenance_db:s user:s db_user:s db_password:s db_host:s db_port:is",
  present:
    "name:s maintenance_db:s user:s db_user:s db_password:s db_host:s db_port:is createdb:b createroles:b encrypted:bs superuser:b replication:b inherit:b login:b password:s refresh_password:b groups:sl default_password:s valid_until:s",
} as const;
