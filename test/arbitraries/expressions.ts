/** Random expressions over random minions. */
import * as e from "@typesalt/core";
import fc from "fast-check";
import { bodies, shared, tests } from "./expression-bodies.ts";
import { hostileText } from "./yaml.ts";

const number: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.integer(),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: true }),
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true })).map(e.float),
);

/** What a minion's pillar holds, whatever it is asked for. */
const scalar = fc.oneof(hostileText, number, fc.boolean(), fc.constant(null));

const key = fc.constantFrom("a", "b", "items", "get", "x y", "0");
const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

export const minions: fc.Arbitrary<e.Minion> = fc
  .record({
    id: fc.constantFrom("dom0", "work", "web-1"),
    os: fc.constantFrom("Debian", "Fedora", "Arch"),
    number,
    odd: value,
    pillar: fc.record({
      text: hostileText,
      number,
      numbers: fc.array(number, { maxLength: 4 }),
      words: fc.array(fc.constantFrom("a", "B", "b", "\u00e9", "\ud83d\ude00", "", "10", "9"), { maxLength: 5 }),
      texts: fc.array(hostileText, { maxLength: 4 }),
      list: fc.array(value, { maxLength: 4 }),
      map: fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true }),
      any: value,
      null: fc.constant(null),
    }),
  })
  .map(({ id, os, number, odd, pillar }) =>
    e.minion({ id, grains: { os, typesalt_number: number, typesalt_odd: odd }, pillar }),
  );

type Any = e.Expr<unknown>;

const paths = [
  "text",
  "number",
  "texts",
  "numbers",
  "words",
  "list",
  "map",
  "any",
  "null",
  "missing",
  "map:a",
  "map:items",
  "list:0",
  "list:-1",
  "list:a",
  "texts:1",
  "text:a",
  "any:a:b",
];
const odd = e.grains as unknown as Readonly<Record<string, e.Ref<never>>>;
const patterns = [/[a-z]+/, /[^ ]*/, /a|b/, /(?:x|word)[ a-z]*/, /[0-9]{2}:[0-9]{2}[.][0-7]/];

export interface Programs {
  readonly any: Any;
  readonly text: e.Expr<string>;
  readonly truth: e.Expr<boolean>;
  readonly list: List;
  readonly mapping: Mapping;
}

type List = e.Expr<readonly unknown[]>;
type Mapping = e.Expr<Readonly<Record<string, unknown>>>;

const arithmetic = [e.plus, e.minus, e.times, e.divide, e.floorDivide, e.modulo];
const part = fc.constantFrom("a", "-", " ", ":", "e", "\n", "{{", "'");
const orderly = fc.constantFrom("numbers", "words", "texts").map((path) => e.pillar<unknown[]>(path, []) as List);

const lookups = fc.record({
  lookup: fc.dictionary(
    fc.constantFrom("Debian", "Fedora", "*e*", "[A-F]*", "default", "base", "None", "1", "?"),
    fc.oneof(
      fc.constant(null),
      fc.constantFrom("x", 1),
      fc.dictionary(key, value, { maxKeys: 2, noNullPrototype: true }),
    ),
    { maxKeys: 4, noNullPrototype: true },
  ),
  grain: fc.constantFrom("os", "typesalt_odd", "typesalt_missing", "typesalt_number", "typesalt_odd:a"),
  merge: fc.option(fc.constantFrom("map", "any", "null", "missing"), { nil: undefined }),
  base: fc.option(fc.constantFrom("base", "Debian", "other"), { nil: undefined }),
  default: fc.constantFrom("default", "Fedora", "other"),
});

type Lookup = typeof lookups extends fc.Arbitrary<infer T> ? T : never;

function filtered({ lookup, grain, merge, base, default: fallback }: Lookup): Any {
  return e.filterBy(lookup as Readonly<Record<string, unknown>>, {
    grain,
    default: fallback,
    ...(base === undefined ? {} : { base }),
    ...(merge === undefined ? {} : { merge: e.pillar<object>(merge) }),
  });
}

const literal: fc.Arbitrary<unknown> = fc.oneof(hostileText, number, fc.boolean(), fc.constant(null));

const names = fc.constantFrom("name", "config", "grains");

/** One of these; what a generic function yields is told apart by us, not by the compiler. */
function arm<T>(...arbitraries: fc.Arbitrary<unknown>[]): fc.Arbitrary<T> {
  return fc.oneof({ depthSize: "small", withCrossShrink: true }, ...arbitraries) as fc.Arbitrary<T>;
}

/** Expressions of each type, or of what they are said to be: pillar data may be anything. */
export const programs: { readonly [K in keyof Programs]: fc.Arbitrary<Programs[K]> } = fc.letrec<Programs>(
  (tie: fc.LetrecTypedTie<Programs>) => {
    const source: fc.Arbitrary<Any> = fc.oneof(
      fc
        .tuple(fc.constantFrom(...paths), fc.option(literal, { nil: undefined }))
        .map(([path, fallback]) =>
          fallback === undefined ? e.pillar<unknown>(path) : e.pillar<unknown>(path, fallback as never),
        ),
      fc.constantFrom<Any>(
        e.grains.id,
        e.grains.os,
        odd["typesalt_number"] as Any,
        odd["typesalt_odd"] as Any,
        odd["typesalt_missing"] as Any,
      ),
    );
    const scalarOf = source as fc.Arbitrary<e.Expr<never>>;
    /** What an operation is given: mostly what it takes, now and then anything. */
    const mostly = (right: fc.Arbitrary<unknown>) =>
      fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: scalarOf }) as fc.Arbitrary<e.Expr<never>>;
    const textual = mostly(
      fc.oneof(
        fc.constantFrom("text", "texts:0", "words:0").map((path) => e.pillar<string>(path, "none")),
        fc.constantFrom<Any>(
          e.grains.id,
          e.grains.os,
          e.grain<string>("os", "none"),
          e.grain<string>("typesalt_no", "x"),
        ),
        tie("text"),
      ),
    );
    const numeral = mostly(
      fc.oneof(
        fc.constantFrom("number", "numbers:0").map((path) => e.pillar<number>(path, 3)),
        fc.constant(odd["typesalt_number"] as Any),
        tie("list").map((list) => e.length(list)),
        tie("any").map((of) => e.toInt(of)),
      ),
    );
    const bound = fc.oneof(fc.integer({ min: -4, max: 4 }), numeral);
    return {
      any: arm<Any>(
        source,
        tie("text"),
        tie("truth"),
        tie("list"),
        fc.tuple(tie("any"), fc.oneof(literal, tie("any"))).map(([of, fallback]) => e.withDefault(of, fallback)),
        fc
          .tuple(tie("truth"), tie("any"), fc.oneof(literal, tie("any")))
          .map(([condition, a, b]) => e.cond<unknown, unknown>(condition, a, b)),
        fc.tuple(source, key).map(([of, name]) => e.get(of as never, name)),
        fc
          .tuple(fc.constantFrom(...arithmetic), numeral, fc.oneof(numeral, number))
          .map(([f, a, b]) => f(a, b as never)),
        fc
          .tuple(textual, bound, fc.option(bound, { nil: undefined }))
          .map(([of, from, to]) => e.slice(of, from as number, to as number)),
        fc
          .tuple(fc.constantFrom(...paths), fc.option(literal, { nil: undefined }))
          .map(([path, fallback]) => e.grain<unknown>(path.replace("any", "typesalt_odd"), fallback as never)),
        fc.tuple(fc.constantFrom(e.first, e.last), tie("list")).map(([f, list]) => f(list) as Any),
        fc.tuple(tie("list"), fc.integer({ min: -3, max: 3 })).map(([list, index]) => e.at(list, index) as Any),
        fc.oneof(source, tie("any")).map((of) => e.toInt(of)),
        lookups.map(filtered),
        fc.tuple(names, tie("any")).map(([name, of]) => e.local(name, of)),
        fc
          .tuple(names, tie("any"), tie("truth"), tie("truth"), fc.nat(shared.length - 1))
          .map(([name, of, one, other, pick]) => shared[pick]?.(e.local(name, of), one, other) as Any),
      ),
      text: arm<e.Expr<string>>(
        fc.tuple(hostileText, scalarOf, hostileText).map(([a, b, c]) => e.t`${a}${b}${c}`),
        fc.tuple(tie("list"), hostileText).map(([list, separator]) => e.join(list as never, separator)),
        fc.tuple(tie("text"), tie("text")).map(([a, b]) => e.t`${a}-${b}`),
        fc.tuple(fc.constantFrom(e.lower, e.upper, e.trim), textual).map(([f, of]) => f(of)),
        fc.tuple(textual, fc.oneof(part, hostileText), hostileText).map(([of, from, to]) => e.replace(of, from, to)),
        fc.constantFrom(e.saltenv, e.slspath, e.slsdotpath, e.slscolonpath, e.tpldir, e.tplfile, e.tplroot),
      ),
      truth: arm<e.Expr<boolean>>(
        fc.tuple(scalarOf, literal).map(([a, b]) => e.eq(a, b as never)),
        fc.tuple(scalarOf, scalarOf).map(([a, b]) => e.ne(a, b)),
        fc
          .oneof(
            fc.tuple(fc.constantFrom(e.lt, e.le, e.gt, e.ge), textual, fc.oneof(hostileText, textual)),
            fc.tuple(fc.constantFrom(e.lt, e.le, e.gt, e.ge), numeral, fc.oneof(number, numeral)),
          )
          .map(([f, a, b]) => f(a, b as never)),
        fc
          .tuple(tie("any"), fc.oneof(literal, tie("any")), fc.oneof(literal, tie("any")))
          .map(([of, fallback, other]) => e.eq(e.withDefault(of, fallback) as never, other as never)),
        fc.tuple(scalarOf, fc.array(literal, { maxLength: 3 })).map(([a, list]) => e.oneOf(a, list as never)),
        fc
          .tuple(
            fc.constantFrom(e.isDefined, e.isMapping, e.isList, e.isText, e.isInteger, e.isBoolean, e.isFloat),
            tie("any"),
          )
          .map(([f, a]) => f(a)),
        fc.tuple(tie("any"), fc.constantFrom(...patterns)).map(([a, pattern]) => e.matches(a, pattern)),
        tie("list").map((list) => e.isEmpty(list)),
        fc
          .tuple(fc.constantFrom(e.startsWith, e.endsWith, e.contains), textual, fc.oneof(part, tie("text")))
          .map(([f, of, other]) => f(of, other)),
        fc.tuple(tie("list"), fc.oneof(literal, scalarOf)).map(([list, of]) => e.includes(list as never, of as never)),
        fc.tuple(tie("mapping"), fc.oneof(key, tie("text"))).map(([of, name]) => e.has(of, name)),
        fc.oneof(tie("list"), tie("mapping"), tie("text")).map((of) => e.gt(e.length(of as never), 1)),
        tie("truth").map((a) => e.not(a)),
        fc.tuple(fc.constantFrom(e.and, e.or), fc.array(tie("truth"), { maxLength: 3 })).map(([f, all]) => f(...all)),
      ),
      list: arm<List>(
        fc
          .constantFrom("texts", "words", "numbers", "list", "any")
          .map((path) => e.pillar<unknown[]>(path, []) as List),
        fc
          .array(fc.oneof(literal, tie("any")), { maxLength: 3 })
          .map((list) => e.compact(list as never) as e.Expr<readonly unknown[]>),
        fc.tuple(fc.constantFrom(e.values, e.keys, e.entries), tie("mapping")).map(([f, of]) => f(of) as List),
        fc.tuple(tie("list"), tie("list")).map(([a, b]) => e.concat(a, b) as List),
        fc
          .tuple(fc.constantFrom(e.sort, e.unique), fc.oneof(orderly, tie("list")))
          .map(([f, of]) => f(of as never) as List),
        fc
          .tuple(tie("list"), bound, fc.option(bound, { nil: undefined }))
          .map(([of, from, to]) => e.slice(of, from as number, to as number)),
        fc
          .tuple(tie("list"), fc.oneof(fc.array(literal, { maxLength: 3 }), tie("list")))
          .map(([of, others]) => e.without(of as never, others as never) as List),
        fc
          .tuple(tie("list"), fc.constantFrom(e.isText, e.isMapping, e.isList, e.isInteger, e.isBoolean, e.isFloat))
          .map(([of, is]) => e.filter(of, is as typeof e.isText) as List),
        fc
          .tuple(fc.integer({ min: -2, max: 5 }), fc.oneof(fc.integer({ min: -2, max: 8 }), scalarOf))
          .map(([a, b]) => e.range(a, b)),
        fc.tuple(textual, part).map(([of, by]) => e.split(of, by)),
        fc
          .tuple(tie("list"), fc.nat(bodies.length - 1), tie("any"))
          .map(
            ([list, body, other]) =>
              e.map(list, (item) => bodies[body]?.(item as never, other), { as: "each" }) as List,
          ),
        fc
          .tuple(tie("list"), fc.nat(tests.length - 1), tie("truth"))
          .map(([list, pick, other]) =>
            e.filter(list, (item) => tests[pick]?.(item as never, other) as e.Expr<boolean>),
          ),
        fc
          .tuple(tie("list"), fc.subarray(["text", "integer", "mapping", "list"] as const))
          .map(([list, types]) => e.otherThan(list, ...types)),
        fc.tuple(tie("list"), fc.constantFrom(...patterns)).map(([list, pattern]) => e.notMatching(list, pattern)),
      ),
      mapping: arm<Mapping>(
        fc
          .oneof(
            tie("list"),
            tie("mapping").map((of) => e.entries(of) as List),
          )
          .map((pairs) => e.fromEntries(pairs as never)),
        fc.tuple(tie("text"), tie("any")).map(([name, of]) => e.fromEntries([[name, of]])),
        fc.constantFrom("map", "map", "any", "map:a").map((path) => e.pillar<Record<string, unknown>>(path, {})),
        fc
          .tuple(
            fc.constantFrom(e.merge, e.mergeRecursive),
            tie("mapping"),
            fc.oneof(tie("mapping"), fc.dictionary(key, literal, { maxKeys: 3, noNullPrototype: true })),
          )
          .map(([f, a, b]) => f(a, b as Mapping) as unknown as Mapping),
      ),
    };
  },
);

/** An expression that prints as its Jinja when a property fails. */
export interface Program {
  readonly expression: Any;
}

export const program: fc.Arbitrary<Program> = fc
  .oneof(
    programs.any,
    programs.text as fc.Arbitrary<Any>,
    programs.truth as fc.Arbitrary<Any>,
    programs.list as fc.Arbitrary<Any>,
  )
  .map((expression) =>
    Object.defineProperty({ expression }, fc.toStringMethod, { value: () => String(JSON.stringify(expression)) }),
  );

/** Several expressions. fast-check would try to enumerate an Expr to print it; it is printed as Jinja instead. */
export class Batch {
  readonly all: readonly Any[];

  constructor(all: readonly Any[]) {
    this.all = all;
    Object.defineProperty(this, fc.toStringMethod, {
      value: () => all.map((value) => JSON.stringify(value)).join("\n"),
    });
  }
}

export function batches(maxLength: number): fc.Arbitrary<Batch> {
  const whole = fc.tuple(names, programs.any).map(([name, of]) => e.local(name, of));
  return fc
    .array(fc.oneof({ weight: 9, arbitrary: programs.any }, whole), { minLength: 1, maxLength, size: "max" })
    .map((all) => new Batch(all));
}
