/** What real Salt takes, beyond what its sources tell by themselves. */
export const environ = {
  setenv: "name:s !value:sbm false_unsets:b clear_all:b update_minion:b permanent:bs",
} as const;
