import type { ExampleCall } from "@typesalt/catalogue";
import { functionOf } from "@typesalt/core/catalogue";
import { availableSalt } from "@typesalt/salt-oracle/vitest";
import { beforeAll, describe, expect, test } from "vitest";
import { readInstalls } from "../tools/catalogue/src/installs.ts";
import { compileCalls, documentedCalls, type Refusal, skipped } from "./doc-examples.ts";

/**
 * Examples that do not compile, and are right not to, by `module.function: argument`. Those that contradict the
 * function's own signature are not listed: they are told apart below.
 */
const mistaken: Readonly<Record<string, string>> = {
  "at.absent: year": "a number, which is compared with the text that `atq` prints: it never finds a job",
  "at.watch: unique_tag": "`trye`, a slip of the pen for true",
  "cmd.run: env": "text: Salt fails the state, it takes a list or a mapping only",
  "cmd.script: env": "as above",
  "cmd.wait: env": "as above",
  "docker_container.running: devices_read_bps": "a slip of the pen for device_read_bps",
  "docker_container.running: devices_read_iops": "a slip of the pen for device_read_iops",
  "docker_container.running: devices_write_bps": "a slip of the pen for device_write_bps",
  "docker_container.running: devices_write_iops": "a slip of the pen for device_write_iops",
  "docker_container.running: dommainname": "a slip of the pen for domainname",
  "file.blockreplace: source": "a list: Salt takes it for one file's name, and fails; the list goes to `sources`",
  "file.serialize: several": "neither `dataset` nor `dataset_pillar`: Salt fails the state",
  "module.run: db": "the older style: such arguments go under `kwargs`, or `extra`",
  "module.run: enable": "as above",
  "module.run: func": "as above: the execution module's own argument",
  "module.run: password": "as above",
  "module.run: size": "as above",
  "mysql_user.present: saltenv": "meant is the environment of a shell, which is not what Salt calls so",
  "network.managed: ipv6ttl": "no system's module reads it",
  "network.managed: max_bonds": "every system's module has 1 for it, whatever is said",
  "network.managed: onboot": "Salt warns, and does not use it: `enabled` says the same",
  "pushover.post_message: retry": "Salt takes it for the retries of the state, which is no number",
  "saltutil.sync_sdb: refresh": "the function behind it has no such argument: Salt fails the state",
  "schedule.present: run_after_skip_range": "is not among what Salt writes to a schedule",
  "schedule.present: skip_during_range": "a list of mappings: the scheduler takes a mapping only",
  "selinux.module: enabled": "nothing reads it: `module_state` says so",
  "test.nop: something": "it shows that arguments are dropped",
  "zabbix_mediatype.present: smtp_hello": "a slip of the pen for smtp_helo",
};

describe.skipIf((await availableSalt()).length === 0)("the examples in Salt's documentation", () => {
  let calls: readonly ExampleCall[];
  let said: readonly (readonly Refusal[])[];
  beforeAll(async () => {
    const facts = [...(await readInstalls()).values()];
    const all = documentedCalls(facts);
    calls = all.filter((call) => skipped(call) === undefined);
    expect(all.length - calls.length).toBeLessThan(10);
    said = compileCalls(calls);
  });

  test("compile, more than a thousand of them", () => {
    expect(said.filter((each) => each.length === 0).length).toBeGreaterThan(1200);
  });

  test("those that do not are mistakes of the documentation", () => {
    const wrong = calls.flatMap((call, index) =>
      (said[index] ?? [])
        .filter((refusal) => !isMode(refusal) && !contradicts(call, refusal))
        .map((refusal) => `${call.module}.${call.fun}: ${refusal.argument ?? "several"}`),
    );
    expect([...new Set(wrong)].sort()).toEqual(Object.keys(mistaken).sort());
  });
});

/** File modes without quotes, which YAML reads as other numbers as soon as they begin with 0. */
function isMode({ message }: Refusal): boolean {
  return /octal text|FileMode/.test(message);
}

/** An argument too many of a function that takes no others, or one that Salt cannot do without. */
function contradicts({ module, fun, args }: ExampleCall, { argument, message }: Refusal): boolean {
  const found = functionOf(module, fun);
  if (found === undefined) return false;
  if (argument !== undefined && message.startsWith("TS2353: ")) {
    return found.dropped.length === 0 && found.passed.length === 0 && !found.parameters.has(argument);
  }
  const given = new Set(args.map(([name]) => name));
  const lacks = [...found.parameters].some(([name, { required }]) => required && !given.has(name));
  return /^TS27(?:39|40|41): |^TS2345: /.test(message) && lacks;
}
