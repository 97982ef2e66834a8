/** What real Salt takes, beyond what its sources tell by themselves. */
export const postgres_initdb = {
  present: "name:s user:s password:s auth:s encoding:s locale:s waldir:s checksums:b",
} as const;
