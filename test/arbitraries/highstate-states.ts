/** Random states of Salt's harmless modules `test` and `stateconf`. */
import fc from "fast-check";
import { type Data, type DataMap, Float } from "../../packages/core/src/salt/data.ts";
import { grouped, type Requisite, requisite } from "./highstate-requisites.ts";
import { chance, type Late, mapping, nth, pick, type Scope, sometimes } from "./highstate-scope.ts";

/** One module of an id. */
export interface ModuleSpec {
  readonly module: string;
  readonly fun: string;
  /** `test.nop: […]`, `test: [nop, …]`, `test: […, nop]`. */
  readonly form: "dotted" | "first" | "last";
  readonly name: Late<string> | undefined;
  readonly names: readonly NameSpec[] | undefined;
  readonly args: readonly (readonly [string, Data])[];
  readonly order: Data | undefined;
  readonly failhard: boolean | undefined;
  readonly requisites: readonly Requisite[];
}

/** An entry of `names`, with what it overrides. */
export interface NameSpec {
  readonly name: string;
  readonly requisites: readonly Requisite[];
  readonly order: Data | undefined;
  readonly comment: string | undefined;
}

export interface StateSpec {
  readonly id: string;
  readonly rank: number;
  readonly file: number;
  readonly modules: readonly ModuleSpec[];
}

export const ids: readonly string[] = [
  ...["a", "b", "c", "ab", "ba", "cb", "ac", "bb", "ca", "d", "e", "f", "g", "h", "i", "j"],
  ...["d e", "f.g", "h/i", "_l", "\u00e9", "Z", "a-b", "[a-c]", "$(x)"],
];

const names = [
  ...["n", "m", "na", "ma", "nb", "mb", "nc", "mc", "nn", "mm", "n m", "o", "p", "q", "r", "s", "t", "u", "v", "w"],
];

export const orders: fc.Arbitrary<Data> = fc.oneof(
  fc.integer({ min: -4, max: 6 }),
  fc.constantFrom<Data>("first", "last", "last", 10_000, 10_001, 10_002, 1e6, "junk", -1),
  fc.constantFrom<Data>(1.5, -0.5, 10_001.5, new Float(2), new Float(10_000), 0.25),
);

const functions = fc.oneof(
  { arbitrary: fc.constant("nop"), weight: 3 },
  { arbitrary: fc.constant("succeed_with_changes"), weight: 6 },
  { arbitrary: fc.constant("succeed_without_changes"), weight: 3 },
  { arbitrary: fc.constant("fail_without_changes"), weight: 1 },
  { arbitrary: fc.constant("fail_with_changes"), weight: 1 },
  { arbitrary: fc.constant("configurable_test_state"), weight: 2 },
  { arbitrary: fc.constant("show_notification"), weight: 1 },
);

function argsOf(fun: string): fc.Arbitrary<readonly (readonly [string, Data])[]> {
  const comment: fc.Arbitrary<readonly [string, Data]> = fc
    .constantFrom("", "said", "One: two")
    .map((text) => ["comment", text]);
  const others: fc.Arbitrary<readonly [string, Data]> =
    fun === "configurable_test_state"
      ? fc.tuple(fc.constantFrom("changes", "result"), fc.boolean())
      : fc.tuple(fc.constantFrom("foo", "text"), fc.constantFrom<Data>("bar", 5, null, mapping({ k: ["v"] })));
  const given = fc.array(
    fc.oneof(
      { arbitrary: comment, weight: 1 },
      { arbitrary: others, weight: fun === "configurable_test_state" ? 6 : 1 },
    ),
    {
      maxLength: 2,
    },
  );
  const retried: fc.Arbitrary<readonly [string, Data]> = fc
    .record({ attempts: fc.integer({ min: 1, max: 3 }), until: fc.boolean() })
    .map(({ attempts, until }) => ["retry", mapping({ attempts, until, interval: 0 })]);
  return fc
    .tuple(fun === "configurable_test_state" ? given : sometimes(15, given), sometimes(2, retried), chance(90))
    .map(([own = [], retry, notified]) => [
      ...own,
      ...(retry === undefined ? [] : [retry]),
      ...(fun === "show_notification" && notified ? [["text", "hello"] as const] : []),
    ]);
}

const nameEntry: fc.Arbitrary<NameSpec> = fc.record({
  name: fc.constantFrom(...names),
  requisites: sometimes(25, fc.array(requisite, { minLength: 1, maxLength: 2 })).map((all) => all ?? []),
  order: sometimes(20, orders),
  comment: sometimes(10, fc.constantFrom("x", "y")),
});

/** A name of its own, or another state's id. */
const name: fc.Arbitrary<Late<string>> = fc
  .record({ own: fc.constantFrom(...names), other: chance(15), chosen: pick })
  .map(
    ({ own, other, chosen }) =>
      ({ declared }: Scope) =>
        other ? (nth(declared, chosen)?.id ?? own) : own,
  );

function moduleSpec(module: string, fun: fc.Arbitrary<string>): fc.Arbitrary<ModuleSpec> {
  return fun.chain((chosen) =>
    fc.record({
      module: fc.constant(module),
      fun: fc.constant(chosen),
      form: fc.constantFrom("dotted", "dotted", "dotted", "first", "last"),
      name: sometimes(14, name),
      names: sometimes(8, fc.array(nameEntry, { minLength: 1, maxLength: 3 })),
      args: argsOf(chosen),
      order: sometimes(20, orders),
      failhard: sometimes(4, fc.boolean()),
      requisites: fc.oneof(
        { withCrossShrink: true },
        { arbitrary: fc.constant([]), weight: 6 },
        { arbitrary: fc.array(requisite, { minLength: 1, maxLength: 2 }), weight: 6 },
        { arbitrary: fc.array(requisite, { minLength: 1, maxLength: 4 }), weight: 1 },
      ),
    }),
  );
}

const ofTest = moduleSpec("test", functions);
const ofStateconf = moduleSpec("stateconf", fc.constantFrom("set", "context"));

const modules: fc.Arbitrary<readonly ModuleSpec[]> = fc.oneof(
  { arbitrary: fc.tuple(ofTest), weight: 86 },
  { arbitrary: fc.tuple(ofTest, ofStateconf), weight: 4 },
  { arbitrary: fc.tuple(ofStateconf, ofTest), weight: 4 },
  { arbitrary: fc.tuple(ofStateconf), weight: 6 },
);

export const stateSpec: fc.Arbitrary<StateSpec> = fc.record({
  id: fc.constantFrom(...ids),
  rank: fc.nat(99),
  file: fc.nat(3),
  modules,
});

/** The body of an id, as it stands in its file. `added` goes to the first module. */
export function bodyOf(spec: StateSpec, scopes: readonly Scope[], added: readonly Requisite[]): Data {
  const [only] = spec.modules;
  const written = spec.modules.map((module, index) =>
    argumentList(module, scopes[index] as Scope, index === 0 ? [...module.requisites, ...added] : module.requisites),
  );
  // A state without arguments has a form of its own.
  if (spec.modules.length === 1 && only?.form === "dotted" && written[0]?.length === 0)
    return `${only.module}.${only.fun}`;
  const body = new Map<Data, Data>();
  spec.modules.forEach(({ module, fun, form }, index) => {
    const list = written[index] ?? [];
    if (form === "dotted") body.set(`${module}.${fun}`, list);
    else body.set(module, form === "first" ? [fun, ...list] : [...list, fun]);
  });
  return body;
}

function argumentList(spec: ModuleSpec, scope: Scope, requisites: readonly Requisite[]): readonly Data[] {
  const pairs: readonly (readonly [string, Data | undefined])[] = [
    ["name", scope.own.name],
    ["names", spec.names?.map((each) => nameItem(each, scope))],
    ...spec.args,
    ["order", spec.order],
    ["failhard", spec.failhard],
  ];
  const given = pairs.flatMap(([key, value]): readonly DataMap[] =>
    value === undefined ? [] : [mapping({ [key]: value })],
  );
  return [...given, ...grouped(requisites, scope)];
}

function nameItem({ name: text, requisites, order, comment }: NameSpec, scope: Scope): Data {
  const overrides = [
    ...grouped(requisites, scope),
    ...(order === undefined ? [] : [mapping({ order })]),
    ...(comment === undefined ? [] : [mapping({ comment })]),
  ];
  return overrides.length === 0 ? text : mapping({ [text]: overrides });
}
