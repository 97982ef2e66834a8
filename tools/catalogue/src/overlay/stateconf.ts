/** What real Salt takes, beyond what its sources tell by themselves. */
export const stateconf = {
  context: "+open name:s",
  set: "+open name:s",
} as const;
