import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { and, eq, grains, isDefined, ne, not, oneOf, or } from "../expr/index.ts";
import type { Value } from "../expr/node.ts";
import { holds } from "../expr/ops/logic.ts";
import { nodeOf } from "../expr/ref.ts";
import type { Expr } from "../expr/types.ts";
import type { Step } from "../sls/layout.ts";
import { when } from "../state/control.ts";
import { possible } from "./guards.ts";

function step(condition: Expr<boolean>, taken = true): Step {
  return { block: when(condition, []) as unknown as Step["block"], taken };
}

const systems = ["Debian", "Fedora", "Arch"];
const ids = ["dom0", "work"];

const condition: fc.Arbitrary<Expr<boolean>> = fc.letrec<{ any: Expr<boolean> }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...systems).map((os) => eq(grains.os, os)),
    fc.constantFrom(...ids).map((id) => ne(grains.id, id)),
    fc.subarray(systems).map((list) => oneOf(grains.os, list)),
    fc.constant(isDefined(grains.virtual)),
    tie("any").map(not),
    fc.array(tie("any"), { maxLength: 3 }).map((all) => and(...all)),
    fc.array(tie("any"), { maxLength: 3 }).map((all) => or(...all)),
  ),
})).any;

/** All minions that the conditions can tell apart: one value beside those that are named. */
const minions = [...systems, "Void"].flatMap((os) =>
  [...ids, "other"].flatMap(
    (id) =>
      [
        { os, id },
        { os, id, virtual: "xen" },
      ] as readonly Record<string, Value>[],
  ),
);

describe("possible", () => {
  test("agrees with trying every minion", () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), fc.array(condition, { maxLength: 2 }), (all, none) => {
        const satisfied = minions.some((minion) => {
          const scope = { grains: minion, pillar: {}, bindings: new Map() };
          const isTrue = (each: Expr<boolean>) => holds(nodeOf(each) as never, scope);
          return all.every(isTrue) && !none.some(isTrue);
        });
        expect(
          possible(
            all.map((each) => [step(each)]),
            none.map((each) => [step(each)]),
          ).possible,
        ).toBe(satisfied);
      }),
      { numRuns: 2000 },
    );
  });

  test("says in words which minion", () => {
    expect(possible([[step(eq(grains.os, "Fedora")), step(eq(grains.id, "dom0"), false)]]).when).toBe(
      'os is "Fedora" and id is not "dom0"',
    );
    expect(possible([[]]).when).toBe("");
  });
});
