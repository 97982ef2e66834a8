/** State functions that report no changes, also when they act: an `onchanges` on them never runs. Source: QUBES.md. */
const silent: ReadonlySet<string> = new Set([
  "qvm.absent",
  "qvm.clone",
  "qvm.start",
  "test.check_pillar",
  "test.fail_without_changes",
  "test.nop",
  "test.show_notification",
  "test.succeed_without_changes",
]);

export function neverChanges(module: string, fun: string): boolean {
  return silent.has(`${module}.${fun}`);
}
