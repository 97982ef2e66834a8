import fc from "fast-check";
import { expect, test } from "vitest";
import { Keys } from "../expr/keys.ts";
import type { ExprNode, Scope } from "../expr/node.ts";
import { allOf, holds, negate } from "../expr/ops/logic.ts";
import { pillar } from "../expr/ops/sources.ts";
import { nodeOf } from "../expr/ref.ts";
import { guardOf, isCovered, shortWays, type Way } from "./ways.ts";

const names = ["a", "b", "c", "d"] as const;
const flags = names.map((name) => nodeOf(pillar<boolean>(name, false)) as ExprNode);
const condition: fc.Arbitrary<ExprNode> = fc.oneof(
  fc.constantFrom(...flags),
  fc.constantFrom(...flags).map(negate),
  fc.constantFrom(...flags).map((flag) => negate(negate(flag))),
  fc.tuple(fc.constantFrom(...flags), fc.constantFrom(...flags)).map(([one, other]) => allOf([one, negate(other)])),
);
const ways = fc.array(fc.array(condition, { maxLength: 4 }), { minLength: 1, maxLength: 6 });
const scopes: fc.Arbitrary<Scope> = fc
  .record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean() })
  .map((data) => ({ grains: {}, pillar: data, bindings: new Map() }));

const keys = new Keys();
const keyOf = (node: ExprNode) => keys.of(node);
const isGone = (way: Way, scope: Scope) => way.every((each) => holds(each, scope));

test("a guard holds exactly where one of the ways is gone, and no way is said that another says already", () => {
  fc.assert(
    fc.property(ways, scopes, (all, scope) => {
      const short = shortWays(all, keyOf);
      const guard = guardOf(short, keyOf);
      const wanted = all.some((way) => isGone(way, scope));
      expect(short.some((way) => isGone(way, scope))).toBe(wanted);
      expect(guard === undefined || holds(guard, scope)).toBe(wanted);
      expect(short.length).toBeLessThanOrEqual(all.length);
      for (const [index, way] of short.entries()) {
        const others = short.filter((_, other) => other !== index);
        expect(others.length > 0 && isCovered(way, others, keyOf)).toBe(false);
      }
    }),
    { numRuns: 3000 },
  );
});

test("both branches of a choice are always", () => {
  const [a, b] = flags as [ExprNode, ExprNode];
  expect(shortWays([[a], [negate(a), b], [negate(a), negate(b)]], keyOf)).toEqual([[]]);
  expect(guardOf([[]], keyOf)).toBeUndefined();
  expect(guardOf(shortWays([[a], [negate(a), b]], keyOf), keyOf)?.toJSON()).toBe(
    "{{ salt['pillar.get']('a', false) or salt['pillar.get']('b', false) }}",
  );
});
