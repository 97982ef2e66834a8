/** Random arguments: values of which parts, or nothing, may be left on a minion. */
import * as e from "@typesalt/core";
import fc from "fast-check";
import { conditionOf, risky } from "./conditions.ts";

export type Value = e.Yaml;

const pick = fc.nat(1000);
const leaf: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>("x", "a: b", "{{ z }}", 1, 0.5, true, null, "two\nlines\n", {}, []),
  fc.constantFrom<Value>(
    e.grains.os,
    e.t`${e.grains.os}: x`,
    e.pillar<unknown>("texts"),
    e.pillar<unknown>("map", {}),
    e.pillar<unknown>("lists:0", "none"),
  ),
  { weight: 1, arbitrary: fc.constantFrom<Value>(...risky) },
);

export const values: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true, maxDepth: 4 },
    leaf,
    fc.tuple(pick, tie("value")).map(([index, value]): Value => e.optional<unknown>(conditionOf(index, []), value)),
    fc
      .tuple(pick, tie("value"), tie("value"))
      .map(([index, then, otherwise]): Value => e.cond<unknown, unknown>(conditionOf(index, []), then, otherwise)),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "x y", "{{ k }}"), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;
