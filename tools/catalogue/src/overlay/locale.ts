/** What real Salt takes, beyond what its sources tell by themselves. */
export const locale = {
  present: "name:s",
  system: "name:s",
} as const;
