/** What real Salt takes, beyond what its sources tell by themselves. */
export const postgres_cluster = {
  absent: "name:s !version:sif",
  present:
    "name:s !version:sif port:is encoding:s locale:s datadir:s allow_group_access:b data_checksums:b wal_segsize:is",
} as const;
