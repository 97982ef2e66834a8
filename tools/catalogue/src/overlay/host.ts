/** What real Salt takes, beyond what its sources tell by themselves. */
export const host = {
  absent: "name:s !ip:sl",
  only: "name:s !hostnames:sl",
  present: "name:s !ip:sl comment:s clean:b",
} as const;
