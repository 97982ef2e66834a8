/** What real Salt takes, beyond what its sources tell by themselves. */
export const logrotate = {
  set: "name:s !key:s !value:sib setting:sib conf_file:s",
} as const;
