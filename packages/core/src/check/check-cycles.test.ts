import fc from "fast-check";
import { expect, test } from "vitest";
import { check, type Expr, eq, grains, ne, oneOf, project, type Requisite, type State, sls, when } from "../index.ts";
import { test as testState } from "../states/index.ts";

/** Conditions with what they say of a minion. */
const conditions: readonly { readonly expr: Expr<boolean>; readonly holds: (os: string, id: string) => boolean }[] = [
  { expr: eq(grains.os, "Debian"), holds: (os) => os === "Debian" },
  { expr: eq(grains.os, "Fedora"), holds: (os) => os === "Fedora" },
  { expr: oneOf(grains.os, ["Fedora", "Arch"]), holds: (os) => os === "Fedora" || os === "Arch" },
  { expr: eq(grains.id, "dom0"), holds: (_, id) => id === "dom0" },
  { expr: ne(grains.id, "dom0"), holds: (_, id) => id !== "dom0" },
];
const minions = ["Debian", "Fedora", "Arch", "Void"].flatMap((os) => ["dom0", "work"].map((id) => [os, id] as const));

interface Link {
  readonly from: number;
  readonly to: number;
  readonly condition: number | undefined;
}

const graphs = fc.integer({ min: 2, max: 6 }).chain((states) =>
  fc.record({
    states: fc.constant(states),
    links: fc.array(
      fc.record({
        from: fc.nat(states - 1),
        to: fc.nat(states - 1),
        condition: fc.option(fc.nat(conditions.length - 1), { nil: undefined }),
      }),
      { maxLength: 14 },
    ),
  }),
);

/** Whether the requisites that a minion has lead round somewhere: what is left after taking away whatever is free. */
function loops(states: number, links: readonly Link[]): boolean {
  let left = Array.from({ length: states }, (_, state) => state);
  for (;;) {
    const waiting = left.filter((state) => links.some(({ from, to }) => from === state && left.includes(to)));
    if (waiting.length === left.length) return left.length > 0;
    left = waiting;
  }
}

test("a cycle is reported exactly where some minion has one", () => {
  fc.assert(
    fc.property(graphs, ({ states, links }) => {
      const all = Array.from({ length: states }, (_, index): State => {
        const require = links
          .filter(({ from }) => from === index)
          .map(({ to, condition }): Requisite => {
            const target = { test: `s${to}` };
            const guard = condition === undefined ? undefined : conditions[condition]?.expr;
            return guard === undefined ? target : when(guard, target);
          });
        return testState.nop(`s${index}`, require.length === 0 ? {} : { require: require as never });
      });
      const found = check(project({ top: { "*": [sls("all", all)] } })).filter((each) => each.code === "cycle");
      const having = minions.filter(([os, id]) =>
        loops(
          states,
          links.filter(({ condition }) => condition === undefined || conditions[condition]?.holds(os, id) === true),
        ),
      );
      expect(found.length > 0).toBe(having.length > 0);
      for (const { severity } of found) expect(severity).toBe("error");
    }),
    { numRuns: 1500 },
  );
});
