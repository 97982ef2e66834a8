/** What real Salt takes, beyond what its sources tell by themselves. */
export const test = {
  check_pillar: "name:sifb present boolean integer string listing dictionary verbose:sifb",
  configurable_test_state: "name:sifb changes:sifb result:sifb comment:sifb warnings allow_test_mode_failure:sifb",
  fail_with_changes: "name:sifb comment:sifb",
  fail_without_changes: "name:sifb comment:sifb",
  nop: "name:sifb",
  show_notification: "name:sifb !text:sifb",
  succeed_with_changes: "name:sifb comment:sifb",
  succeed_without_changes: "name:sifb comment:sifb",
} as const;
