import { describe, expect, test } from "vitest";
import { cond, eq, grains, optional, pillar, t } from "../../expr/index.ts";
import { optionalOf } from "../../expr/ops/optional.ts";
import { nodeOf } from "../../expr/ref.ts";
import { qvm } from "../qvm.ts";

const debian = eq(grains.os, "Debian");

describe("qvm.vm", () => {
  test("turns each action's object into a list of one-key mappings", () => {
    const state = qvm.vm("work", {
      name: "work",
      prefs: { label: "red", memory: 400, kernel: null, pcidevs: ["01:00.0"] },
      clone: { source: "debian-13", flags: ["shutdown"] },
      service: { enable: ["cups"], disable: ["meminfo-writer"] },
      tags: { add: ["gpu"] },
      firewall: { set: ["action=drop"] },
    });
    expect(state.args).toEqual({
      name: "work",
      prefs: [{ label: "red" }, { memory: 400 }, { kernel: null }, { pcidevs: ["01:00.0"] }],
      clone: [{ source: "debian-13" }, { flags: ["shutdown"] }],
      service: [{ enable: ["cups"] }, { disable: ["meminfo-writer"] }],
      tags: [{ add: ["gpu"] }],
      firewall: [{ set: ["action=drop"] }],
    });
  });

  test("turns true and {} into an empty list", () => {
    expect(qvm.vm("work", { kill: true, start: {}, actions: [{ kill: "pass" }, "start"] }).args).toEqual({
      kill: [],
      start: [],
      actions: [{ kill: "pass" }, "start"],
    });
  });

  test("writes features as text, so that a second run reports no change", () => {
    const set = { a: true, b: false, c: 3, d: "x y", e: "", f: null };
    expect(qvm.vm("work", { features: { set, enable: ["g"], default: ["h"] } }).args).toEqual({
      features: [
        { set: [{ a: "1" }, { b: "" }, { c: "3" }, { d: "x y" }, { e: "" }, { f: null }] },
        { enable: ["g"] },
        { default: ["h"] },
      ],
    });
  });

  test("gives each device the list of its options", () => {
    const attach = {
      "pci:dom0:01_00.0": { "no-strict-reset": true, permissive: true },
      "pci:dom0:01_00.1": {},
    } as const;
    expect(qvm.vm("work", { devices: { attach } }).args).toEqual({
      devices: [
        {
          attach: [
            { "pci:dom0:01_00.0": [{ "no-strict-reset": true }, { permissive: true }] },
            { "pci:dom0:01_00.1": [] },
          ],
        },
      ],
    });
  });

  test("leaves the common arguments and requisites alone", () => {
    const clone = qvm.clone("clone", { source: "debian-13" });
    const state = qvm.vm("work", {
      prefs: { label: "red" },
      require: clone,
      unless: "true",
      extra: { prefs2: { a: 1 } },
    });
    expect(Object.keys(state.args)).toEqual(["prefs", "require", "unless", "prefs2"]);
    expect(state.args["prefs2"]).toEqual({ a: 1 });
  });

  test("leaves out what is undefined", () => {
    const prefs = { label: "red", memory: undefined } as object;
    expect(qvm.vm("work", { prefs }).args).toEqual({ prefs: [{ label: "red" }] });
  });
});

describe("expressions", () => {
  test("are passed on as they are", () => {
    const name = t`${grains.id}-x`;
    const label = cond(debian, "green", "blue");
    const devices = pillar<string[]>("devices", []);
    const { prefs, features } = qvm.vm("work", {
      prefs: { label, pcidevs: devices, netvm: name },
      features: { set: { a: name }, enable: devices },
    }).args;
    expect(prefs).toEqual([{ label: nodeOf(label) }, { pcidevs: nodeOf(devices) }, { netvm: nodeOf(name) }]);
    expect(features).toEqual([{ set: [{ a: nodeOf(name) }] }, { enable: nodeOf(devices) }]);
  });

  test("that are optional make the list's entry optional, not the key's value", () => {
    const prefs = qvm.vm("work", { prefs: { label: "red", memory: optional(debian, 400) } }).args["prefs"] as unknown[];
    expect(prefs[0]).toEqual({ label: "red" });
    expect(optionalOf(prefs[1])).toEqual([nodeOf(debian), { memory: 400 }]);
  });

  test("that are optional may stand for a feature, for all features, and for the action", () => {
    const list = (value: unknown) => value as readonly unknown[];
    const one = list(qvm.features("work", { set: { a: optional(debian, "b") } }).args["set"]);
    expect(optionalOf(one[0])).toEqual([nodeOf(debian), { a: "b" }]);
    const all = list(qvm.vm("work", { features: { set: optional(debian, { a: 1 }), enable: ["c"] } }).args["features"]);
    expect(optionalOf(all[0])).toEqual([nodeOf(debian), { set: [{ a: "1" }] }]);
    expect(all[1]).toEqual({ enable: ["c"] });
    const action = qvm.vm("work", {
      features: optional(debian, { set: { a: 1 } }),
      start: optional(debian, true),
    }).args;
    expect(optionalOf(action["features"])).toEqual([nodeOf(debian), [{ set: [{ a: "1" }] }]]);
    expect(optionalOf(action["start"])).toEqual([nodeOf(debian), []]);
  });

  test("that choose between objects choose between lists", () => {
    const prefs = qvm.vm("work", { prefs: cond(debian, { label: "red" }, { label: "blue", memory: 400 }) }).args[
      "prefs"
    ];
    expect(nodeOf(prefs)?.operands).toEqual([nodeOf(debian), [{ label: "red" }], [{ label: "blue" }, { memory: 400 }]]);
  });

  test("that choose between values stay one expression", () => {
    const label = cond(debian, "green", "blue");
    expect(qvm.vm("work", { prefs: { label } }).args["prefs"]).toEqual([{ label: nodeOf(label) }]);
  });

  test("for a whole object are refused, as its keys stand in the file", () => {
    const prefs = pillar<{ label: "red" }>("prefs", { label: "red" });
    expect(() => qvm.vm("work", { prefs })).toThrow(
      /^qvm\.vm\.prefs is written key by key.*write \{ key: expression \}/s,
    );
    expect(() => qvm.features("work", { set: pillar<Record<string, string>>("f", {}) })).toThrow(/qvm\.features\.set/);
    expect(() => qvm.vm("work", { features: { set: pillar<Record<string, string>>("f", {}) } })).toThrow(
      /qvm\.vm\.features\.set/,
    );
  });
});

describe("the single functions", () => {
  test("qvm.prefs takes preferences as its own arguments", () => {
    expect(qvm.prefs("work", { label: "red", memory: 400, get: ["label"] }).args).toEqual({
      label: "red",
      memory: 400,
      get: ["label"],
    });
    expect(qvm.prefs("work", { set: { label: "red", memory: 400 } }).args).toEqual({
      set: [{ label: "red" }, { memory: 400 }],
    });
  });

  test("qvm.features and qvm.devices take lists of mappings", () => {
    expect(qvm.features("work", { set: { a: true }, disable: ["b"] }).args).toEqual({
      set: [{ a: "1" }],
      disable: ["b"],
    });
    expect(qvm.devices("work", { attach: ["pci:dom0:01_00.0"] }).args).toEqual({
      attach: [{ "pci:dom0:01_00.0": [] }],
    });
  });

  test("qvm.service and qvm.tags are lists already", () => {
    expect(qvm.service("work", { enable: ["a"] }).args).toEqual({ enable: ["a"] });
    expect(qvm.tags("work", { add: ["a"], del: ["b"] }).args).toEqual({ add: ["a"], del: ["b"] });
  });
});

describe("what types cannot see", () => {
  test.each([
    [{ prefs: [{ label: "red" }] }, "qvm.vm.prefs takes an object, not a list."],
    [{ prefs: "red" }, "qvm.vm.prefs takes an object, not red."],
    [{ start: false }, "qvm.vm.start takes an object, not false."],
    [{ features: { set: ["a"] } }, "qvm.vm.features.set takes an object, not a list."],
    [{ devices: { attach: [grains.id] } }, /^qvm\.vm\.devices\.attach: a device's name is a key/],
  ])("%# is refused with its place", (args, message) => {
    expect(() => qvm.vm("work", args as object)).toThrow(message);
  });

  test("a feature named __proto__ stays one", () => {
    const set = JSON.parse('{ "__proto__": "x" }') as Record<string, string>;
    expect(JSON.stringify(qvm.features("work", { set }).args)).toBe('{"set":[{"__proto__":"x"}]}');
  });
});
