/** Malformed parts of SLS files, by the place where they are put. */
import fc from "fast-check";
import { type Data, type DataInput, dataOf, Float } from "../../packages/core/src/salt/data.ts";
import { kinds } from "./highstate-requisites.ts";

/** One of these, objects as mappings of Salt's. */
export function anyOf(...values: readonly DataInput[]): fc.Arbitrary<Data> {
  return fc.constantFrom(...values.map(dataOf));
}

/** Mappings with keys that objects do not have. */
export function pairs(...entries: readonly (readonly [Data, Data])[]): Data {
  return new Map(entries);
}

export const ids: fc.Arbitrary<Data> = anyOf(
  ...[
    5,
    true,
    null,
    new Float(1.5),
    "__hidden",
    "_one",
    "",
    "a b",
    "a[1]",
    "b*",
    "include",
    "__extend__",
    "5",
    "a.b",
    "[ab]",
  ],
);

const scalar: fc.Arbitrary<Data> = anyOf(
  "a",
  "b",
  "nowhere",
  "",
  5,
  null,
  true,
  new Float(1.5),
  0,
  "*",
  "[ab]?",
  "[",
  "x",
);

/** A target that Salt may not expect. */
const target: fc.Arbitrary<Data> = fc.oneof(
  { arbitrary: scalar, weight: 4 },
  {
    arbitrary: fc.tuple(anyOf("test", "id", "sls", "stateconf", "nomod"), scalar).map((pair) => pairs(pair)),
    weight: 8,
  },
  {
    arbitrary: anyOf(
      { "test.nop": "a" },
      { test: "a", stateconf: "b" },
      { test: ["a"] },
      { test: { a: "b" } },
      {},
      [],
      ["a"],
      ["test"],
      [["a"]],
      { "": "a" },
      { "sls.x": "x" },
    ),
    weight: 3,
  },
  { arbitrary: fc.constant(pairs([5, "a"])), weight: 1 },
  { arbitrary: fc.constant(pairs([null, "a"])), weight: 1 },
);

const allKinds = [...kinds, "prerequired", "onfail_stop", "require_any_in", "requires"];

/** A requisite that is no list, or a list of odd things. */
const requisites: fc.Arbitrary<Data> = fc
  .tuple(
    fc.constantFrom(...allKinds),
    fc.oneof(
      { arbitrary: fc.array(target, { maxLength: 2 }) as fc.Arbitrary<Data>, weight: 5 },
      {
        arbitrary: anyOf(null, 3, "a", "test", { test: "a" }, { test: "a", stateconf: "b" }, true, {}, { a: null }),
        weight: 2,
      },
    ),
  )
  .map((pair) => pairs(pair));

const namesValues = anyOf(
  ...["n", 5, null, {}, [], [5], ["n", "n"], [null, "n"], [true, "m"], [{ n: "m" }], [{ n: null }], [{ n: [] }], [{}]],
  ...[[{ n: [{ order: 1 }], m: [{ order: 2 }] }], [["n"]], [{ n: [{ fun: "nop" }] }], [{ n: ["nop"] }], { n: "m" }],
  ...[
    [{ n: [{ require: [{ test: "nowhere" }] }] }, "m"],
    [{ n: [{ name: "m" }] }],
    [new Float(1.5)],
    [{ n: { order: 1 } }],
  ],
);

const singleArgs: fc.Arbitrary<Data> = fc.oneof(
  namesValues.map((value) => pairs(["names", value])),
  anyOf(5, null, new Float(1.5), [], "", {}, ["a"]).map((value) => pairs(["name", value])),
  anyOf(null, [], true, "1", {}, new Float(-1), "First", 0, 2 ** 40).map((value) => pairs(["order", value])),
  anyOf("yes", null, 1, "", []).map((value) => pairs(["failhard", value])),
);

/** Arguments of a state. */
export const args: fc.Arbitrary<Data> = fc.oneof(
  { arbitrary: requisites, weight: 8 },
  { arbitrary: singleArgs, weight: 3 },
  {
    arbitrary: anyOf(
      ...[
        { require: ["a"], watch: ["b"] },
        { foo: 1, bar: 2 },
        { name: "n", require: [{ test: "a" }] },
        {},
        5,
        null,
        ["nop"],
        [[]],
      ],
      ...[
        { fun: "nop" },
        { fun: "nothing" },
        { state: "stateconf" },
        { __id__: "b" },
        { __sls__: "q" },
        { __env__: "dev" },
      ],
      ...[
        { umask: "022" },
        { umask: "9" },
        { umask: 18 },
        { name_order: 3 },
        { __prereq__: true },
        { text: "" },
        { "": 1 },
      ],
      ...[{ require: [] }, { order: 1, require: ["a"] }, { comment: 5 }, { changes: "Random?" }, { result: "maybe" }],
      ...[
        true,
        "a: b",
        "two words",
        { reload_modules: true },
        { listen_in: ["a"] },
        { require_in: ["nowhere"] },
        { test: true },
      ],
    ),
    weight: 3,
  },
  { arbitrary: fc.constant(pairs([5, "x"])), weight: 1 },
  { arbitrary: fc.constant(pairs([null, "x"])), weight: 1 },
);

/** Bodies of an id. */
export const bodies: fc.Arbitrary<Data> = fc.oneof(
  anyOf(null, 3, [], ["test.nop"], "nop", "test.nop.more", "test.", ".nop", {}, "", true, "test.nop nop", [
    { test: ["nop"] },
  ]),
  fc.constant(pairs([5, ["nop"]])),
  fc.constant(pairs([null, null])),
  anyOf(
    { test: ["nop"], __sls__: "q" },
    { _x: ["nop"], test: ["nop"] },
    { __x: "y", "test.nop": [] },
    { "test.nop": null },
  ),
);

/** What stands under a module. */
export const lists: fc.Arbitrary<Data> = anyOf(
  null,
  "x",
  "nop",
  {},
  { name: "a" },
  3,
  [],
  [[]],
  ["nop", ["nop"]],
  true,
  [null],
);

/** Further modules of an id. */
export const declarations: fc.Arbitrary<readonly [Data, Data]> = fc.constantFrom<readonly [Data, Data]>(
  ["test.nop", []],
  ["test.succeed_with_changes", []],
  ["test.nop.more", []],
  ["test", ["nop"]],
  ["nomod.fun", []],
  ["nomod", ["fun"]],
  ["test.nothing", []],
  ["stateconf.nothing", []],
  ["stateconf.set.a.b", [new Map<Data, Data>([["order", 1]])]],
  ["stateconf.set", null],
  ["stateconf", ["set", "context"]],
  ["require", [new Map<Data, Data>([["test", "a"]])]],
  ["watch", ["a"]],
  ["test.no fun", []],
  ["__x", ["nop"]],
  ["_x.nop", []],
  ["name", "x"],
  ["stateconf.", []],
  [".nop", []],
  [5, ["nop"]],
);
