import util from "node:util";
import { describe, expect, test } from "vitest";
import { cond, eq, grains, join, pillar, t } from "./index.ts";
import { ExprNode } from "./node.ts";
import { nodeOf } from "./ref.ts";
import { snapshot } from "./snapshot.ts";
import type { Expr } from "./types.ts";

const q = pillar<{ a: { b: string }; toString: string; then: string }>("x", { a: { b: "" }, toString: "", then: "" });

describe("an expression never becomes text by accident", () => {
  const expr = eq(grains.os, "Fedora");
  test.each([
    ["a template literal", () => `${q.a.b}`],
    ["a template literal of an operation", () => `${expr}`],
    ["+", () => (grains.id as never) + String(1)],
    ["String", () => String(q.a)],
    ["a comparison", () => (grains.osmajorrelease as never) > 40],
    ["a property key", () => ({})[grains.id as never]],
  ])("%s throws with the fix", (_, use) => {
    expect(use).toThrow(/t`…`/);
  });

  test.each([
    ["spreading", () => ({ ...q })],
    [
      "a rest pattern",
      () => {
        const { a, ...rest } = q;
        return [a, rest];
      },
    ],
    ["Object.keys", () => Object.keys(q)],
  ])("%s throws", (_, use) => {
    expect(use).toThrow(/spread or enumerated/);
  });

  test("iterating throws", () => {
    expect(() => [...(q as never as string[])]).toThrow(/use each\(\)/);
  });
});

describe("a Ref in the hands of tools", () => {
  test("awaiting gives it back, though pillar data may have a field `then`", async () => {
    expect(await (async () => q)()).toBe(q);
    expect((await Promise.all([q]))[0]).toBe(q);
  });

  test("it prints as its Jinja", () => {
    expect(util.inspect(q.a.b)).toBe(
      "{{ salt['pillar.get']('x', {'a': {'b': ''}, 'toString': '', 'then': ''})['a']['b'] }}",
    );
    expect(JSON.stringify({ id: t`${grains.id}-x` })).toBe(`{"id":"{{ grains['id'] ~ '-x' }}"}`);
  });

  test("the same field is the same Ref", () => {
    expect(q.a.b).toBe(q.a.b);
  });

  test("in a snapshot it is its node, and nothing the caller holds can change it", () => {
    const list: unknown[] = [q.a.b];
    const copy = snapshot({ list }) as unknown as { list: readonly unknown[] };
    list.push("more");
    expect(copy.list).toEqual([nodeOf(q.a.b)]);
    expect(copy.list[0]).toBeInstanceOf(ExprNode);
    expect(Object.isFrozen(copy) && Object.isFrozen(copy.list) && Object.isFrozen(copy.list[0])).toBe(true);
  });
});

describe("a snapshot", () => {
  test.each([
    [new Date(0), "a value of class Date"],
    [new Map(), "a value of class Map"],
    [() => 1, "a function"],
    [Symbol("x"), "a symbol"],
    [Number.NaN, "NaN"],
    [2 ** 53, "too large to be exact"],
    ["\ud800", "half a surrogate pair"],
  ])("refuses %s with the path to it", (value, words) => {
    expect(() => snapshot({ a: [{ b: value }] }, "args")).toThrow(words as string);
    expect(() => snapshot({ a: [{ b: value }] }, "args")).toThrow("args.a[0].b");
  });

  test("a cycle or a too deep value is refused, not followed", () => {
    const loop: Record<string, unknown> = {};
    loop["self"] = loop;
    expect(() => snapshot(loop)).toThrow(/nested more than 100 deep/);
  });

  test("a key __proto__ stays a key", () => {
    const copy = snapshot(JSON.parse('{"__proto__": 1}'));
    expect(Object.keys(copy as object)).toEqual(["__proto__"]);
  });
});

describe("bounds", () => {
  test("depth", () => {
    let deep: Expr<string> = t`${grains.id}`;
    expect(() => {
      for (let i = 0; i < 200; i += 1) deep = cond(eq(grains.id, "x"), deep, "y") as Expr<string>;
    }).toThrow(/nested more than 100 deep/);
  });

  test("size, where parts are shared", () => {
    let wide: Expr<string> = t`${grains.id}`;
    expect(() => {
      for (let i = 0; i < 50; i += 1) wide = join([wide, wide], "-");
    }).toThrow(/local\(\)/);
  });
});
