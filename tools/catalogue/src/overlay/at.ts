/** What real Salt takes, beyond what its sources tell by themselves. */
export const at = {
  absent: "name:s jobid:is tag:s minute:is hour:is day:is month:is year:s",
  present: "name:s !timespec:s tag:s user:s job:s unique_tag:b",
  watch: "name:s !timespec:s tag:s user:s job:s unique_tag:b",
} as const;
