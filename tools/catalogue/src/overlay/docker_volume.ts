/** What real Salt takes, beyond what its sources tell by themselves. */
export const docker_volume = {
  absent: "name:s driver:s",
  present: "name:s driver:s driver_opts:lm force:b",
} as const;
