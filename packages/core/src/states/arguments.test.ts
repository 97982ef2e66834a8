import { describe, expect, test } from "vitest";
import { requisiteInKinds, requisiteKinds } from "../state/requisite.ts";
import { argumentsOf, parseSignature } from "./arguments.ts";
import * as modules from "./modules.ts";
import { commonArguments, signatures } from "./signatures.ts";

const table: { readonly [module: string]: { readonly [fun: string]: string } } = signatures;
const lines = Object.entries(table).flatMap(([module, functions]) =>
  Object.entries(functions).map(([fun, line]) => [`${module}.${fun}`, line] as const),
);

describe("parseSignature", () => {
  test("reads shapes and what is required", () => {
    expect([...parseSignature("name !source* pkgs[] context{} !value")]).toEqual([
      ["name", { shape: "scalar", required: false }],
      ["source", { shape: "any", required: true }],
      ["pkgs", { shape: "list", required: false }],
      ["context", { shape: "mapping", required: false }],
      ["value", { shape: "scalar", required: true }],
    ]);
  });

  test("reads an empty line", () => {
    expect(parseSignature("").size).toBe(0);
  });
});

describe("argumentsOf", () => {
  test("gives a function's own parameters and the common ones", () => {
    const parameters = argumentsOf("loop", "until_no_eval");
    expect(parameters?.get("expected")).toEqual({ shape: "any", required: true });
    expect(parameters?.get("args")).toEqual({ shape: "list", required: false });
    expect(parameters?.get("unless")).toEqual({ shape: "any", required: false });
    expect(parameters?.get("runas")).toEqual({ shape: "scalar", required: false });
    expect(parameters?.has("arg")).toBe(false);
    expect(parameters?.has("require")).toBe(false);
  });

  test("reads each line once", () => {
    expect(argumentsOf("pkg", "installed")).toBe(argumentsOf("pkg", "installed"));
  });

  test.each([
    ["my_module", "run"],
    ["pkg", "instaled"],
    ["constructor", "name"],
    ["pkg", "toString"],
    ["__proto__", "toString"],
  ])("knows nothing of %s.%s", (module, fun) => {
    expect(argumentsOf(module, fun)).toBeUndefined();
  });
});

describe("the table", () => {
  test("has the functions that the builders have", () => {
    const built = Object.entries(modules).map(([module, functions]) => [module, Object.keys(functions).sort()]);
    const listed = Object.entries(table).map(([module, functions]) => [module, Object.keys(functions).sort()]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(built));
  });

  test.each(lines)("names each parameter of %s once, and none that every state has", (_name, line) => {
    const names = [...parseSignature(line).keys()];
    expect(names).toHaveLength(line.split(" ").length);
    expect(names.every((name) => /^[a-z][a-z_-]*$/.test(name))).toBe(true);
    const everywhere = [...parseSignature(commonArguments).keys(), ...requisiteKinds, ...requisiteInKinds, "extra"];
    expect(everywhere.filter((name) => names.includes(name))).toEqual([]);
  });
});
