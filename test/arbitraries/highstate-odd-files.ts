/** Malformed files, and what they say beside their states. */
import fc from "fast-check";
import type { Data } from "../../packages/core/src/salt/data.ts";
import { anyOf, ids, pairs } from "./highstate-odd-values.ts";
import { ids as wellFormedIds } from "./highstate-states.ts";

/** Whole files. */
export const contents: fc.Arbitrary<Data> = anyOf(null, {}, [], ["a"], "text", 5, [{ a: "test.nop" }], "", 0, true, [
  ["a", "b"],
]);

export const includeItems: fc.Arbitrary<Data> = anyOf(
  ...[
    "nofile",
    "no*",
    ".",
    "..",
    "...x",
    ".x",
    ".nofile",
    "..d.x",
    "",
    5,
    null,
    ["x"],
    {},
    { base: "nofile" },
    { dev: "x" },
  ],
  ...[
    { base: "x", dev: "y" },
    { base: null },
    { base: 5 },
    { _xenv: "x" },
    { _xenv: "nofile" },
    "d",
    "d.init",
    "x.sls",
    "*",
  ],
  ...[true, { "": "x" }, "d..x", " x"],
);

export const excludeValues: fc.Arbitrary<Data> = anyOf(
  ...[
    "x",
    null,
    5,
    [],
    {},
    { id: "a" },
    [5],
    [null],
    [{ foo: "a" }],
    [{ id: "a", sls: "x" }],
    [{ id: 5 }],
    [{ sls: null }],
  ],
  ...[[{ id: "nowhere" }], [{ sls: "*" }], ["*"], ["nofile"], [["a"]], [{}], [{ id: "*" }], [""], true],
);

const extendBodies = anyOf(
  ...[null, [], "test.nop", 5, {}, { test: null }, { test: [] }, { test: "nop" }, { test: { a: "b" } }, { test: [5] }],
  ...[
    { test: ["nop", "succeed_with_changes"] },
    { test: [[]] },
    { test: [null] },
    { "test.nop": [] },
    { "test.nop.x": [] },
  ],
  ...[
    { test: [{ require: "a" }] },
    { test: [{ require: null }] },
    { test: [{ require: { test: "a" } }] },
    { test: [{}] },
  ],
  ...[
    { test: [{ a: 1, b: 2 }] },
    { stateconf: ["set"] },
    { stateconf: [] },
    { nomod: ["fun"] },
    { sls: [{ order: 1 }] },
  ],
  ...[
    { test: [{ names: ["n", "m"] }] },
    { test: [{ name: "n" }] },
    { test: [{ watch: ["a"] }] },
    { __x: [], test: ["nop"] },
  ],
  ...[
    { id: [{ order: 1 }] },
    { test: ["not here"] },
    { test: [{ use: [{ test: "a" }] }] },
    { "test.nop": null },
    { sls: null },
  ],
);

export const extendValues: fc.Arbitrary<Data> = fc.oneof(
  { arbitrary: anyOf(null, [], "a", 5, {}, [{ a: { test: ["nop"] } }], true), weight: 1 },
  {
    arbitrary: fc
      .tuple(fc.oneof(fc.constantFrom<Data>(...wellFormedIds.slice(0, 5), "n", "nowhere", "x"), ids), extendBodies)
      .map((pair) => pairs(pair)),
    weight: 5,
  },
);
