/** Random states with random requisites between them, as a project. */
import { type Project, project, type Requisite, type Sls, type State, sls } from "@typesalt/core";
import { test as testState } from "@typesalt/core/states";
import fc from "fast-check";

/** The requisites that order. */
export const orderingKinds = [
  "require",
  "require_any",
  "watch",
  "watch_any",
  "prereq",
  "onchanges",
  "onchanges_any",
  "onfail",
  "onfail_any",
  "onfail_all",
] as const;

export type OrderingKind = (typeof orderingKinds)[number];

/** State `from` carries the requisite, state `to` is its target. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly kind: OrderingKind;
  /** Written at the target, as `require_in`, where that form exists. */
  readonly inward: boolean;
}

export interface RequisiteGraph {
  readonly states: number;
  readonly links: readonly Link[];
  /** How many SLS files they are spread over. */
  readonly files: number;
}

const inwardKinds: ReadonlySet<string> = new Set(["require", "watch", "prereq", "onchanges", "onfail"]);

export interface GraphOptions {
  readonly kinds?: readonly OrderingKind[];
  /**
   * No loop is possible: states have a random rank, and wait only for those of lower rank. What a prereq targets waits for
   * the state that has the prereq, and has no requisites of its own, as its test run would have to wait for their targets.
   */
  readonly acyclic: boolean;
}

export function requisiteGraphs({ kinds = orderingKinds, acyclic }: GraphOptions): fc.Arbitrary<RequisiteGraph> {
  return fc.integer({ min: 2, max: 8 }).chain((states) => {
    const rank = fc.shuffledSubarray([...Array(states).keys()], { minLength: states, maxLength: states });
    const pairs = fc.array(
      fc.record({
        a: fc.nat(states - 1),
        b: fc.nat(states - 1),
        kind: fc.constantFrom(...kinds),
        inward: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    const tested = fc.array(fc.boolean(), { minLength: states, maxLength: states });
    return fc
      .record({ rank, pairs, tested, files: fc.integer({ min: 1, max: 3 }) })
      .map(({ rank: order, pairs: all, tested: isTested, files }) => {
        const links = all.flatMap(({ a, b, kind, inward }): readonly Link[] => {
          const way = { kind, inward: inward && inwardKinds.has(kind) };
          if (!acyclic) return [{ ...way, from: a, to: b }];
          const [low, high] = (order[a] as number) < (order[b] as number) ? [a, b] : [b, a];
          const [from, to] = kind === "prereq" ? [low, high] : [high, low];
          const fits = a !== b && isTested[from] !== true && (kind !== "prereq" || isTested[to] === true);
          return fits ? [{ ...way, from, to }] : [];
        });
        return { states, links, files };
      });
  });
}

/** The graph's states under ids `s0`, `s1`, …; requisites name them by id, so that loops can be written. */
export function projectOf({ states, links, files }: RequisiteGraph): Project {
  const all = Array.from({ length: states }, (_, index): State => {
    const requisites: Record<string, Requisite[]> = {};
    for (const { from, to, kind, inward } of links) {
      const [owner, target] = inward ? [to, from] : [from, to];
      const key = inward ? `${kind}_in` : kind;
      if (owner === index) requisites[key] = [...(requisites[key] ?? []), { test: `s${target}` }];
    }
    return testState.succeed_with_changes(`s${index}`, requisites);
  });
  const parts = Array.from(
    { length: files },
    (_, file): Sls =>
      sls(
        `f${file}`,
        all.filter((_, index) => index % files === file),
      ),
  );
  return project({ top: { "*": parts } });
}
