import type { ExampleCall } from "@typesalt/catalogue";
import { functionOf } from "@typesalt/core/catalogue";
import { availableSalt } from "@typesalt/salt-oracle/vitest";
import { beforeAll, describe, expect, test } from "vitest";
import { readInstalls } from "../tools/catalogue/src/installs.ts";
import { compileCalls, documentedCalls, isPlain } from "./doc-examples.ts";

/**
 * Examples that do not compile, and are right not to, by `module.function: what is said of`. Those that contradict the
 * function's own signature are not listed: they are told apart below.
 */
const mistaken: Readonly<Record<string, string>> = {
  "cmd.run: env": "text: Salt fails the state, it takes a list or a mapping only",
  "docker_container.running: devices_read_bps": "a slip of the pen for device_read_bps",
  "docker_container.running: devices_read_iops": "a slip of the pen for device_read_iops",
  "docker_container.running: devices_write_bps": "a slip of the pen for device_write_bps",
  "docker_container.running: devices_write_iops": "a slip of the pen for device_write_iops",
  "docker_container.running: dommainname": "a slip of the pen for domainname",
  "module.run: db": "the older style: such arguments go under `kwargs`, or `extra`",
  "module.run: enable": "as above",
  "module.run: password": "as above",
  "module.run: size": "as above",
  "mysql_user.present: saltenv": "meant is the environment of a shell, which is not what Salt calls so",
  "pushover.post_message: retry": "Salt takes it for the retries of the state, which is no number",
  "test.nop: something": "it shows that arguments are dropped",
  "zabbix_mediatype.present: smtp_hello": "a slip of the pen for smtp_helo",
};

describe.skipIf((await availableSalt()).length === 0)("the examples in Salt's documentation", () => {
  let calls: readonly ExampleCall[];
  let said: readonly (string | undefined)[];
  beforeAll(async () => {
    const facts = [...(await readInstalls()).values()];
    const all = documentedCalls(facts);
    calls = all.filter(isPlain);
    // Requisites on bare texts.
    expect(all.length - calls.length).toBeLessThan(10);
    said = compileCalls(calls);
  });

  test("compile, more than a thousand of them", () => {
    expect(said.filter((each) => each === undefined).length).toBeGreaterThan(1200);
  });

  test("those that do not are mistakes of the documentation", () => {
    const wrong = calls.flatMap((call, index) => {
      const message = said[index];
      return message === undefined || isMode(message) || contradicts(call, message) ? [] : [keyOf(call, message)];
    });
    expect([...new Set(wrong)].sort()).toEqual(Object.keys(mistaken).sort());
  });
});

/** File modes without quotes, which YAML reads as other numbers as soon as they begin with 0. */
function isMode(message: string): boolean {
  return /octal text|FileMode/.test(message);
}

/** An argument too many of a function that takes no others, or one that Salt cannot do without. */
function contradicts({ module, fun, args }: ExampleCall, message: string): boolean {
  const found = functionOf(module, fun);
  if (found === undefined) return false;
  const given = new Set(args.map(([name]) => name));
  const isClosed = found.dropped.length === 0 && found.passed.length === 0;
  const unknown = /^TS2353: .* and '"?([^'"]+)"?' does not exist/.exec(message)?.[1];
  if (unknown !== undefined) return isClosed && given.has(unknown) && !found.parameters.has(unknown);
  const lacks = [...found.parameters].some(([name, { required }]) => required && !given.has(name));
  return /^TS27(?:39|40|41): /.test(message) && lacks;
}

function keyOf({ module, fun, args }: ExampleCall, message: string): string {
  const unknown = /'"?([^'"]+)"?' does not exist/.exec(message)?.[1];
  const guilty = unknown ?? args.find(([name]) => Object.keys(mistaken).includes(`${module}.${fun}: ${name}`))?.[0];
  return `${module}.${fun}: ${guilty ?? message}`;
}
