import { describe, expect, test } from "vitest";
import { eq, grains, pillar } from "../expr/index.ts";
import { pkg, qvm, service } from "../states/index.ts";
import { each, when } from "./control.ts";
import { locationOf } from "./source.ts";
import type { State } from "./types.ts";

const nginx = pkg.installed("nginx");

describe("a state", () => {
  test("is a deep, frozen copy of what it was given", () => {
    const pkgs = ["a"];
    const state = pkg.installed("x", { pkgs, require: nginx });
    pkgs.push("b");
    expect(state).toMatchObject({ kind: "state", module: "pkg", fun: "installed", id: "x", args: { pkgs: ["a"] } });
    expect(Object.isFrozen(state) && Object.isFrozen(state.args) && Object.isFrozen(state.args["pkgs"])).toBe(true);
  });

  test("keeps the order of its arguments, without those that are undefined", () => {
    const state = service.running("x", {
      watch: nginx,
      enable: true,
      ...({ sig: undefined } as object),
      extra: { zeta: 1 },
    });
    expect(Object.keys(state.args)).toEqual(["watch", "enable", "zeta"]);
  });

  test("two that are made alike are equal, and not the same", () => {
    expect(pkg.installed(pillar("a", "x"))).toEqual(pkg.installed(pillar("a", "x")));
    expect(pkg.installed("x")).not.toBe(pkg.installed("x"));
  });

  test("remembers the line that made it", () => {
    const here = pkg.installed("here");
    const line = Number(/builder\.test\.ts:(\d+)/.exec(new Error("line").stack ?? "")?.[1]) - 1;
    expect(locationOf(here)).toMatchObject({ file: expect.stringMatching(/builder\.test\.ts$/), line });
  });

  test("leaves the engine's stack limit as it was", () => {
    const limit = Error.stackTraceLimit;
    pkg.installed("x");
    expect(Error.stackTraceLimit).toBe(limit);
  });
});

describe("a requisite", () => {
  const targets = (state: State): unknown => state.args["require"];

  test("takes states, names, when, each, lists of them, and false", () => {
    const condition = when(eq(grains.os, "Fedora"), [nginx], { pkg: "b" });
    const loop = each(pillar<string[]>("list", []), (name) => ({ pkg: name }));
    const state = pkg.installed("x", { require: [nginx, false, { pkg: "a", file: "/f" }, condition, [loop] as never] });
    expect(targets(state)).toEqual([
      nginx,
      { kind: "name", module: "pkg", name: "a" },
      { kind: "name", module: "file", name: "/f" },
      condition,
      loop,
    ]);
  });

  test.each([
    ["text", "nginx"],
    ["an expression", grains.id],
    ["a look-alike", { kind: "state", module: "pkg", fun: "installed", id: "x", args: {} }],
    ["a number", 3],
  ])("refuses %s", (_, target) => {
    expect(() => pkg.installed("x", { require: target as never })).toThrow(/require|id or name/);
  });
});

describe("calls that the types forbid", () => {
  test("an id that is no text", () => {
    expect(() => pkg.installed(3 as never)).toThrow(/first argument is the state's id/);
  });

  test("a condition that is decided in TypeScript", () => {
    expect(() => when(true as never, [])).toThrow(/decided with if/);
  });

  test("when nested deeper than Jinja can", () => {
    let inner = when(eq(grains.id, "x"), nginx);
    expect(() => {
      for (let i = 0; i < 60; i += 1) inner = when(eq(grains.id, "x"), inner);
    }).toThrow(/nested more than 50 deep/);
  });
});

test("qvm arguments are brought into the shape of Qubes' module", () => {
  const { args } = qvm.vm("work", { prefs: { label: "red", memory: 400 }, features: { set: { "menu-items": "a b" } } });
  expect(args).toMatchObject({
    prefs: [{ label: "red" }, { memory: 400 }],
    features: [{ set: [{ "menu-items": "a b" }] }],
  });
});
