/** What real Salt takes, beyond what its sources tell by themselves. */
export const test = {
  check_pillar: "name:s present:sl boolean:sl integer:sl string:sl listing:sl dictionary:sl verbose:b",
  configurable_test_state: "name:s changes:sb result:sb comment:s warnings:sl allow_test_mode_failure:b",
  fail_with_changes: "name:s comment:s",
  fail_without_changes: "name:s comment:s",
  nop: "name:s",
  show_notification: "name:s !text:s",
  succeed_with_changes: "name:s comment:s",
  succeed_without_changes: "name:s comment:s",
} as const;
