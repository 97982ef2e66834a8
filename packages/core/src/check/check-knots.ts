import type { SlsValue } from "../sls/sls.ts";
import type { Runs } from "./check-runs.ts";
import { type Cycle, findCycles } from "./cycles.ts";
import { allOf, type Guard, Inquiry, not, type Possible, under } from "./guards.ts";
import { type Decided, explore } from "./guards-formula.ts";
import type { Requirement, RequirementGraph } from "./requirements.ts";

/** Edges looked at in one knot, for a cycle whose conditions can hold together. */
const searchBudget = 2_000_000;

export interface RealCycle {
  readonly cycle: Cycle<Requirement>;
  /** A minion that has it; not decided where the search ended before one was found, or all were ruled out. */
  readonly found: Pick<Possible, "when" | "decided">;
}

/** The edges within each knot. */
export function edgesWithin(
  graph: RequirementGraph,
  knots: readonly Cycle<Requirement>[],
): readonly (readonly Requirement[])[] {
  const knotOf = new Map(knots.flatMap(({ component }, knot) => component.map((node) => [node, knot] as const)));
  const out = knots.map((): Requirement[] => []);
  for (const edge of graph.edges) {
    const knot = knotOf.get(edge.from);
    if (knot !== undefined && knotOf.get(edge.to) === knot) out[knot]?.push(edge);
  }
  return out;
}

/** A cycle of the knot that some minion has: the first one if it can be, else any. */
export function realCycle(
  graph: RequirementGraph,
  first: Cycle<Requirement>,
  edges: readonly Requirement[],
  runs: Runs | undefined,
): RealCycle | undefined {
  const files = new Set(edges.flatMap((edge) => filesOf(graph, edge)));
  // Whatever brings its only file brings the whole knot.
  const roots = runs === undefined || files.size < 2 ? [undefined] : runs.roots(files, 1);
  const budget = { left: searchBudget };
  let unsure = false;
  for (const root of roots) {
    const guardOf = (edge: Requirement): Guard => {
      const reached = root === undefined ? [] : filesOf(graph, edge).map((sls) => (runs as Runs).reach(root, sls));
      const taken = edge.steps.filter((steps) => steps.length > 0).map(under);
      return allOf([...taken, ...edge.without.map((steps) => not(under(steps))), ...reached]);
    };
    const found = search(first, edges, guardOf, budget);
    if (found === "unknown") unsure = true;
    else if (found !== undefined) return found;
  }
  return unsure ? { cycle: first, found: { when: "", decided: false } } : undefined;
}

/** The files that must be there for an edge. */
function filesOf(graph: RequirementGraph, edge: Requirement): readonly SlsValue[] {
  const ends = [graph.chunkOf(edge.from)?.sls, graph.chunkOf(edge.to)?.sls, edge.giver?.sls, edge.requisite.owner];
  return ends.filter((end): end is SlsValue => end !== undefined && "kind" in end && end.kind === "sls");
}

/**
 * Where the conditions of a cycle exclude each other, values are tried for one of them: that takes away the edges whose
 * conditions are false then. What has no cycle then needs no further look.
 */
function search(
  first: Cycle<Requirement>,
  edges: readonly Requirement[],
  guardOf: (edge: Requirement) => Guard,
  budget: { left: number },
): RealCycle | "unknown" | undefined {
  const inquiry = new Inquiry();
  const guards = new Map(edges.map((edge) => [edge, guardOf(edge)] as const));
  const formulas = new Map([...guards].map(([edge, guard]) => [edge, inquiry.formula(guard)] as const));
  const state = inquiry.assignment();
  let real: RealCycle | undefined;
  let unsure = false;
  const answer = explore(state, (): Decided | undefined => {
    budget.left -= edges.length;
    if (budget.left < 0 && state.chosen.size > 0) return undefined;
    const values = new Map([...formulas].map(([edge, formula]) => [edge, state.evaluate(formula)] as const));
    const isLeft = (edge: Requirement) => values.get(edge) !== false;
    const isFirst = state.chosen.size === 0 && first.edges.every(isLeft);
    const own = isFirst ? first : cycleOf(first, edges.filter(isLeft));
    if (own === undefined) return false;
    const found = inquiry.decide(allOf(own.edges.map((edge) => guards.get(edge) as Guard)));
    if (found.possible && found.decided) {
      real = { cycle: own, found };
      return true;
    }
    if (found.possible) unsure = true;
    const open = own.edges.map((edge) => values.get(edge)).find((value) => typeof value === "number");
    return open ?? false;
  });
  return real ?? (answer === "unknown" || unsure ? "unknown" : undefined);
}

/** A true cycle of these edges. A small budget: any will do to go on from. */
function cycleOf({ component }: Cycle<Requirement>, edges: readonly Requirement[]): Cycle<Requirement> | undefined {
  const number = new Map(component.map((node, index) => [node, index]));
  const rest = edges.map((edge) => ({
    from: number.get(edge.from) as number,
    to: number.get(edge.to) as number,
    edge,
  }));
  const [cycle] = findCycles(component.length, rest, rest.length);
  if (cycle === undefined) return undefined;
  return {
    ...cycle,
    edges: cycle.edges.map((each) => each.edge),
    component: cycle.component.map((index) => component[index] as number),
  };
}
