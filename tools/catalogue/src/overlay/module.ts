/** What real Salt takes, beyond what its sources tell by themselves. */
export const module_ = {
  run: "+open",
  wait: "+open",
  watch: "+open",
} as const;
