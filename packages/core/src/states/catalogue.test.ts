import { describe, expect, test } from "vitest";
import { hasModWatch } from "../salt/mod-watch.ts";
import { requisiteInKinds, requisiteKinds } from "../state/requisite.ts";
import {
  argumentsOf,
  catalogueLines,
  commonParameters,
  functionOf,
  moduleNames,
  moduleOf,
  parseFunction,
  spelling,
} from "./catalogue.ts";
import * as exported from "./index.ts";

const everywhere = catalogueLines;
const functions = moduleNames().flatMap((module) =>
  [...(moduleOf(module)?.functions ?? [])].map(([fun, found]) => ({ module, fun, found })),
);

describe("parseFunction", () => {
  test("reads types, what is required, and lines", () => {
    const [name, { lines, parameters }] = parseFunction("managed@67 name:s !source pkgs:l context:m count:i@7");
    expect([name, lines]).toEqual(["managed", ["3006", "3007"]]);
    const own = ["3006", "3007"];
    expect([...parameters]).toEqual([
      ["name", { shape: "scalar", letters: ["s"], required: false, lines: own }],
      ["source", { shape: "any", letters: [], required: true, lines: own }],
      ["pkgs", { shape: "list", letters: ["l"], required: false, lines: own }],
      ["context", { shape: "mapping", letters: ["m"], required: false, lines: own }],
      ["count", { shape: "scalar", letters: ["i"], required: false, lines: ["3007"] }],
    ]);
  });

  test("what takes a scalar or a list has any shape", () => {
    const [, { parameters }] = parseFunction("f a:sl b:sifb c:lm");
    expect([...parameters.values()].map((each) => each.shape)).toEqual(["any", "scalar", "any"]);
  });

  test("reads what becomes of arguments that the function does not know", () => {
    expect(parseFunction("f +passed@6 +dropped@78 a")).toMatchObject([
      "f",
      { lines: everywhere, passed: ["3006"], dropped: ["3007", "3008"], isExact: false, isOpen: false },
    ]);
    expect(parseFunction("f@78 +passed +exact")).toMatchObject(["f", { passed: ["3007", "3008"], isExact: true }]);
    expect(parseFunction("f +open")).toMatchObject(["f", { isOpen: true, passed: [], dropped: [] }]);
  });

  test("reads a function without parameters", () => {
    const [name, { lines, parameters }] = parseFunction("nop");
    expect([name, lines, parameters.size]).toEqual(["nop", everywhere, 0]);
  });
});

describe("functionOf and argumentsOf", () => {
  test("give a function's own parameters, and the common ones beside", () => {
    expect(functionOf("loop", "until_no_eval")?.parameters.get("expected")?.required).toBe(true);
    expect(functionOf("loop", "until_no_eval")?.parameters.has("unless")).toBe(false);
    const all = argumentsOf("loop", "until_no_eval");
    expect(all?.get("expected")?.required).toBe(true);
    expect(all?.get("unless")).toEqual(commonParameters.get("unless"));
    expect(all?.has("require")).toBe(false);
    expect(all?.get("no_log")?.lines).toEqual(["3008"]);
  });

  test("a function's own parameter stands in the place of a common one", () => {
    expect(argumentsOf("cmd", "run")?.get("runas")).toBe(functionOf("cmd", "run")?.parameters.get("runas"));
  });

  test("each module is read once", () => {
    expect(moduleOf("pkg")).toBe(moduleOf("pkg"));
    expect(argumentsOf("pkg", "installed")).toBe(argumentsOf("pkg", "installed"));
  });

  test.each([
    ["my_module", "run"],
    ["pkg", "instaled"],
    ["constructor", "name"],
    ["toString", "call"],
    ["pkg", "toString"],
    ["pkg", "constructor"],
    ["pkg", "__proto__"],
    ["__proto__", "toString"],
    ["hasOwnProperty", "call"],
  ])("know nothing of %s.%s", (module, fun) => {
    expect(functionOf(module, fun)).toBeUndefined();
    expect(argumentsOf(module, fun)).toBeUndefined();
    if (module !== "pkg") expect(moduleOf(module)).toBeUndefined();
  });

  test("Qubes' arguments may be written with either dash", () => {
    expect(spelling("qvm", "status-mode")).toContain("status_mode");
    expect(spelling("pkg", "a-b")).toEqual(["a-b"]);
  });
});

describe("the table", () => {
  test("has more than 350 modules, each once, each with functions", () => {
    const names = moduleNames();
    expect(names.length).toBeGreaterThan(350);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => (moduleOf(name)?.functions.size ?? 0) === 0)).toEqual([]);
  });

  test("every function is there in some line, and what it says of lines stays within them", () => {
    const wrong = functions.filter(({ found: { lines, passed, dropped, parameters } }) => {
      const inner = [passed, dropped, ...[...parameters.values()].map((each) => each.lines)];
      return lines.length === 0 || inner.some((each) => each.some((line) => !lines.includes(line)));
    });
    expect(wrong).toEqual([]);
    const empty = functions.flatMap(({ module, fun, found }) =>
      [...found.parameters].flatMap(([name, { lines }]) => (lines.length === 0 ? [`${module}.${fun}.${name}`] : [])),
    );
    expect(empty).toEqual([]);
  });

  test("arguments that a function does not know are dropped or handed on, but where two files share a name", () => {
    const both = functions.filter(({ found: { passed, dropped } }) => passed.some((line) => dropped.includes(line)));
    expect(both.map(({ module, fun }) => `${module}.${fun}`)).toEqual(["network.managed"]);
  });

  test("`name` is never required: the id fills it", () => {
    const required = functions.filter(({ found }) => found.parameters.get("name")?.required === true);
    expect(required).toEqual([]);
  });

  test("no parameter is a requisite, and each name can be one", () => {
    const requisites: ReadonlySet<string> = new Set([...requisiteKinds, ...requisiteInKinds, "extra"]);
    const names = functions.flatMap(({ module, fun, found }) =>
      [...found.parameters.keys()].map((name) => [`${module}.${fun}`, name] as const),
    );
    expect(names.length).toBeGreaterThan(6000);
    expect(names.filter(([, name]) => requisites.has(name) || !/^[A-Za-z_][\w-]*$/.test(name))).toEqual([]);
  });

  test("has the modules and functions that the builders have", () => {
    const builders = Object.entries(exported).filter(([, each]) => isModule(each));
    const built = builders.map(([name, each]) => [name.replace(/_$/, ""), Object.keys(each).sort()] as const);
    const listed = moduleNames().map((name) => [name, [...(moduleOf(name)?.functions.keys() ?? [])].sort()] as const);
    expect(Object.fromEntries(built)).toEqual(Object.fromEntries(listed));
  });

  test("a builder makes a state of its own module and function", () => {
    for (const { module, fun } of functions.filter((each) => each.module !== "qvm")) {
      const own = exported as unknown as Readonly<Record<string, Readonly<Record<string, (id: string) => object>>>>;
      const builders = own[module] ?? own[`${module}_`];
      expect(builders?.[fun]?.("id")).toMatchObject({ kind: "state", module, fun, id: "id" });
    }
  });

  test("knows of `mod_watch` what the plan knows", () => {
    for (const line of catalogueLines) {
      const listed = moduleNames().filter((name) => moduleOf(name)?.modWatch.includes(line));
      expect(listed.length).toBeGreaterThan(0);
      expect(listed, line).toEqual(moduleNames().filter((name) => hasModWatch(name, line)));
    }
  });
});

function isModule(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" && value !== null && Object.values(value).every((each) => typeof each === "function")
  );
}
