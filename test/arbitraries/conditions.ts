/** Conditions, lists and mappings for random SLS files, and the minions that decide them. */
import * as e from "@typesalt/core";
import fc from "fast-check";

/** A loop around a place, with its variables. */
export interface Loop {
  readonly number: number;
  readonly item: e.Expr<unknown>;
  readonly key: e.Expr<string | number>;
}

const texts = e.pillar<string[]>("texts", []);

/** Values that some minions make an error. */
export const risky: readonly e.Expr<unknown>[] = [
  e.local("head", e.first(texts)),
  e.local("high", e.upper(e.first(texts))),
  e.local("name", (e.grains as unknown as Readonly<Record<string, e.Expr<string>>>)["typesalt_name"] as e.Expr<string>),
  e.local(
    "highest",
    e.map(texts, (text) => e.upper(text)),
  ),
  e.map(texts, (text) => e.t`${text}!`),
  e.local("keys", e.keys(e.pillar<Record<string, unknown>>("map", {}))),
  e.local("both", e.concat(texts, e.pillar<string[]>("lists", []))),
  e.local(
    "nested",
    e.cond<unknown, unknown>(e.isText(e.first(texts)), e.local("high", e.upper(e.first(texts))), "none"),
  ),
];

const flags = ["p", "q", "r"].map((name) => e.pillar<boolean>(`flags:${name}`, false));
const plain: readonly e.Expr<boolean>[] = [
  ...flags,
  ...flags.map((flag) => e.not(flag)),
  e.and(flags[0] as e.Expr<boolean>, flags[1] as e.Expr<boolean>),
  e.or(flags[1] as e.Expr<boolean>, e.not(flags[2] as e.Expr<boolean>)),
  e.eq(e.grains.os, "Debian"),
  e.ne(e.grains.os, "Debian"),
  e.oneOf(e.grains.os, ["Fedora", "Arch"]),
  e.isDefined(e.pillar("texts")),
  e.isList(e.pillar("texts")),
  e.isEmpty(e.pillar<string[]>("texts", [])),
  e.local("named", e.eq(e.grains.os, "Arch")),
  e.isText(risky[2] as e.Expr<unknown>),
  e.and(flags[0] as e.Expr<boolean>, e.isText(risky[1] as e.Expr<unknown>)),
  e.or(e.eq(e.grains.os, "Arch"), e.isList(risky[6] as e.Expr<unknown>)),
  // A value that is no boolean: Python's truth decides.
  e.pillar<never>("texts", [] as never),
];

export function conditionOf(pick: number, loops: readonly Loop[]): e.Expr<boolean> {
  const inner = loops.flatMap(({ item, key }) => [
    e.isText(item),
    e.isDefined(item),
    e.eq(item as e.Expr<string>, "x"),
    e.eq(key, 0),
    e.eq(key, "a"),
  ]);
  const all = [...inner, ...inner, ...plain];
  return all[pick % all.length] as e.Expr<boolean>;
}

export function listOf(pick: number, loops: readonly Loop[]): e.Expr<readonly unknown[]> {
  const lists: readonly e.Expr<readonly unknown[]>[] = [
    texts,
    e.pillar<unknown[]>("lists", []),
    e.compact([e.cond(flags[0] as e.Expr<boolean>, "x", ""), e.grains.os, ""]),
    e.values(e.pillar<Record<string, unknown>>("map", {})),
    e.local("chosen", e.withDefault(texts, ["x"])),
    risky[3] as e.Expr<readonly unknown[]>,
    ...loops.map(({ item }) => e.compact(item as e.Expr<readonly unknown[]>)),
  ];
  return lists[pick % lists.length] as e.Expr<readonly unknown[]>;
}

export function mappingOf(pick: number, loops: readonly Loop[]): e.Expr<Readonly<Record<string, unknown>>> {
  const all = [
    e.pillar<Record<string, unknown>>("map", {}),
    e.pillar<Record<string, unknown>>("flags", {}),
    ...loops.map(({ item }) => e.cond(e.isMapping(item), item, e.pillar<Record<string, unknown>>("map", {}))),
  ];
  return all[pick % all.length] as e.Expr<Readonly<Record<string, unknown>>>;
}

const text = fc.constantFrom("x", "y", "{{ z }}", "a: b", "");
const key = fc.constantFrom("a", "b", "x y", "items");
const inner = fc.oneof(text, fc.constant(null), fc.integer(), fc.array(text, { maxLength: 2 }));
const mostly = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null | string> =>
  fc.oneof({ weight: 20, arbitrary }, fc.constantFrom(null, "text"));

/** Minions; now and then their pillar is wrong, so that Salt cannot render. */
export const deciders: fc.Arbitrary<e.Minion> = fc
  .record({
    os: fc.constantFrom("Debian", "Fedora", "Arch"),
    name: fc.option(fc.constantFrom("n", "a: b"), { nil: undefined }),
    pillar: fc.record(
      {
        flags: fc.record({ p: fc.boolean(), q: fc.boolean(), r: fc.boolean() }, { requiredKeys: [] }),
        texts: mostly(fc.array(text, { maxLength: 3 })),
        lists: mostly(fc.array(inner, { maxLength: 3 })),
        map: mostly(fc.dictionary(key, inner, { maxKeys: 3, noNullPrototype: true })),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ os, name, pillar }) =>
    e.minion({ id: "m", grains: { os, ...(name === undefined ? {} : { typesalt_name: name }) }, pillar }),
  );
