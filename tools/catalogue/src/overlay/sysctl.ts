/** What real Salt takes, beyond what its sources tell by themselves. */
export const sysctl = {
  present: "name:s !value:si config:s",
} as const;
