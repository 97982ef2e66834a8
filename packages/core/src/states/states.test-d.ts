import { eq, grains, pillar, t } from "../expr/index.ts";
import { cmd, loop, service, sysctl, test } from "./index.ts";

const fedora = eq(grains.os, "Fedora");

// ---- what must compile
cmd.run("update-grub", {
  runas: "root",
  env: { A: "b", PORT: 80 },
  timeout: 60,
  success_retcodes: [0, 2],
  onlyif: "true",
});
cmd.run("update-grub", { env: ["A=b", { C: grains.id }], stateful: [{ test_name: "x" }], output_loglevel: "quiet" });
cmd.run("update-grub", { stateful: true, creates: "/x", check_cmd: ["true"], names: ["a", { b: [{ cwd: "/" }] }] });
loop.until_no_eval("x", {
  name: "cmd.run",
  expected: "nvidia",
  period: 20,
  timeout: 600,
  args: ["modinfo -F name nvidia"],
});
loop.until_no_eval("x", {
  name: "a.b",
  expected: { a: [1] },
  compare_operator: "data.subdict_match",
  kwargs: { a: grains.id },
});
loop.until("x", { name: "a.b", m_args: [1], m_kwargs: { a: true }, condition: "m_ret is True" });
const nginx = service.running("nginx", { enable: true, reload: true, watch: { file: "/etc/nginx" }, init_delay: 2 });
service.dead("nginx", { enable: false, no_block: true });
service.enabled("nginx", { unmask: true });
service.disabled("nginx");
service.masked("nginx", { runtime: true });
service.unmasked("nginx");
sysctl.present("vm.swappiness", { value: 10, config: "/etc/sysctl.d/x.conf" });
sysctl.present("kernel.core_pattern", { value: t`|/bin/${grains.id}` });
test.nop("anchor", { require: nginx });
test.succeed_with_changes("x", { comment: "done" });
test.fail_without_changes("x", { comment: t`no ${grains.os}`, failhard: true });
test.configurable_test_state("x", { changes: "Random", result: false, warnings: ["a"], allow_test_mode_failure: true });
test.show_notification("x", { text: pillar<string>("text", "") });
test.check_pillar("x", { present: ["a:b"], integer: "c", verbose: true });

// ---- what must not
// @ts-expect-error `run_as`
cmd.run("x", { run_as: "root" });
// @ts-expect-error a user by number
cmd.run("x", { runas: 1000 });
// @ts-expect-error true would reach the command as True
cmd.run("x", { env: { A: true } });
// @ts-expect-error an unknown log level
cmd.run("x", { output_loglevel: "silent" });
// @ts-expect-error a condition where a command stands
cmd.run("x", { unless: { fun: "x" } });
// @ts-expect-error a condition for the minion is made with when()
cmd.run("x", { stateful: "yes" });
// @ts-expect-error an unknown function
cmd.exec("x");
// @ts-expect-error nothing expected
loop.until_no_eval("x", { name: "cmd.run" });
// @ts-expect-error nothing at all
loop.until_no_eval("x");
// @ts-expect-error one argument without a list
loop.until_no_eval("x", { expected: 1, args: "modinfo" });
// @ts-expect-error an operator that Python lacks
loop.until_no_eval("x", { expected: 1, compare_operator: "==" });
// @ts-expect-error a time in words
loop.until_no_eval("x", { expected: 1, timeout: "10m" });
// @ts-expect-error no condition
loop.until("x", { name: "a.b" });
// @ts-expect-error `enabled`, which Salt refuses
service.running("x", { enabled: true });
// @ts-expect-error text for a boolean
service.running("x", { enable: "yes" });
// @ts-expect-error no function for states
service.mod_watch("x");
// @ts-expect-error no value
sysctl.present("x");
// @ts-expect-error no value
sysctl.present("x", { config: "/x" });
// @ts-expect-error a boolean, which sysctl does not have
sysctl.present("x", { value: true });
// @ts-expect-error no text
test.show_notification("x");
// @ts-expect-error a result that is none
test.configurable_test_state("x", { result: "random" });
// @ts-expect-error an expression as a state's argument object
test.nop("x", fedora);
