/** What real Salt takes, beyond what its sources tell by themselves. */
export const timezone = {
  system: "name:s utc:b",
} as const;
