import type { SlsValue } from "../sls/sls.ts";
import type { Runs } from "./check-runs.ts";
import type { Chunk } from "./chunk.ts";
import { type Cycle, findCycles } from "./cycles.ts";
import { doubtOf, type Finding, finding, severityOf, stateLabel, whenClause } from "./finding.ts";
import { allOf, always, anyOf, decide, type Guard, not, type Possible, under } from "./guards.ts";
import type { Requirement, RequirementGraph } from "./requirements.ts";

/** Edges walked in looking for a cycle of one knot whose conditions can hold together. */
const searchBudget = 2_000_000;

/**
 * Every knot of states that wait for each other, with a true cycle of it. A cycle whose conditions cannot hold together
 * on any minion is none, nor is one through files that never run together.
 *
 * @param runs - which files run together; all, without it.
 */
export function checkCycles(graph: RequirementGraph, runs?: Runs): readonly Finding[] {
  return findCycles(graph.nodes, graph.edges).flatMap((cycle) => {
    const real = realCycle(graph, cycle, runs);
    return real === undefined ? [] : [cycleFinding(graph, real)];
  });
}

type Edges = Cycle<Requirement>;

interface RealCycle {
  readonly cycle: Edges;
  /** A minion that has it; not decided where the search ended before one was found, or all were ruled out. */
  readonly found: Pick<Possible, "when" | "decided">;
}

/**
 * Where the first cycle's conditions exclude each other, another one of the knot may do. An impossible cycle stays
 * impossible as long as all its conditional edges are there: each is left out in turn.
 */
function realCycle(graph: RequirementGraph, first: Edges, runs: Runs | undefined): RealCycle | undefined {
  const knot = knotOf(graph, first);
  const queue: { readonly cycle: Edges; readonly without: ReadonlySet<Requirement> }[] = [
    { cycle: first, without: new Set() },
  ];
  const seen = new Set<string>();
  let left = searchBudget;
  let unsure: RealCycle | undefined;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { cycle } = next;
    const found = decide(conditions(graph, cycle, runs));
    if (found.possible && found.decided) return { cycle, found };
    if (found.possible) unsure ??= { cycle, found };
    for (const edge of cycle.edges.filter((each) => isConditional(each) || leavesFile(graph, each))) {
      const without = new Set(next.without).add(edge);
      const key = [...without]
        .map((each) => knot.position.get(each) ?? 0)
        .sort((a, b) => a - b)
        .join();
      if (seen.has(key)) continue;
      seen.add(key);
      left -= knot.edges.length;
      if (left < 0) return unsure ?? { cycle: first, found: { when: "", decided: false } };
      for (const other of knot.cyclesWithout(without)) queue.push({ cycle: other, without });
    }
  }
  return unsure;
}

function isConditional(edge: Requirement): boolean {
  return edge.without.length > 0 || edge.steps.some((steps) => steps.length > 0);
}

function leavesFile(graph: RequirementGraph, edge: Requirement): boolean {
  return graph.chunkOf(edge.from)?.sls !== graph.chunkOf(edge.to)?.sls;
}

/** What must be so for the edges to be there all at once, and the files of their states. */
function conditions(graph: RequirementGraph, { edges }: Edges, runs: Runs | undefined): Guard {
  const all = edges.flatMap((edge) => edge.steps).filter((steps) => steps.length > 0);
  const none = edges.flatMap((edge) => edge.without);
  const files = new Set(edges.flatMap(({ from }) => graph.chunkOf(from)?.sls ?? []));
  const holders = [...files].map((sls) => ({ sls: sls as SlsValue, guard: always }));
  const together =
    runs === undefined || holders.length < 2
      ? always
      : anyOf(runs.together(holders, holders.length).map((each) => each.guard));
  return allOf([...all.map(under), ...none.map((steps) => not(under(steps))), together]);
}

/** The edges within a knot, and its cycles when some of them are left out. */
function knotOf(graph: RequirementGraph, { component }: Edges) {
  const number = new Map(component.map((node, index) => [node, index]));
  const edges = graph.edges.filter((edge) => number.has(edge.from) && number.has(edge.to));
  const cyclesWithout = (without: ReadonlySet<Requirement>): readonly Edges[] => {
    const rest = edges
      .filter((edge) => !without.has(edge))
      .map((edge) => ({ from: number.get(edge.from) as number, to: number.get(edge.to) as number, edge }));
    // A small budget: any true cycle will do to go on from.
    return findCycles(component.length, rest, rest.length).map((cycle) => ({
      ...cycle,
      edges: cycle.edges.map((each) => each.edge),
      component: cycle.component.map((index) => component[index] as number),
    }));
  };
  return { edges, position: new Map(edges.map((edge, index) => [edge, index])), cyclesWithout };
}

function cycleFinding(graph: RequirementGraph, { cycle, found }: RealCycle): Finding {
  const chain = visible(graph, cycle.edges);
  const size = new Set(cycle.component.map((node) => graph.chunkOf(node)?.state).filter((state) => state !== undefined))
    .size;
  const knot = size > chain.length ? ` They are part of a knot of ${size} states.` : "";
  const one = chain.length === 1;
  const what = one ? `${label(chain[0]?.from)} waits for itself` : `${chain.length} states wait for each other`;
  const ids = chain.flatMap(({ from }) => (from === undefined || from.id.startsWith("\u0000") ? [] : [from.id]));
  return finding({
    code: "cycle",
    severity: severityOf(found),
    message: `${what}${whenClause(found.when)}, so Salt can run none of them first.${knot}${doubtOf(found)} Take one of these requisites away, or split a state in two.`,
    at: chain[0]?.requisite.owner,
    related: chain.map(({ from, to, requisite, implied, copied }) => ({
      message: `${label(from)} ${phrase(requisite.key, implied, label(to))}${copied ? ", copied to it by `use`" : ""}`,
      at: requisite.owner,
    })),
    subjects: chain.flatMap(({ from, to, requisite }) => [from?.state ?? "", requisite.key, to?.state ?? ""]),
    states: [...new Set(ids)],
  });
}

interface Link {
  readonly from: Chunk | undefined;
  readonly to: Chunk | undefined;
  readonly requisite: Requirement["requisite"];
  readonly implied: boolean;
  readonly copied: boolean;
}

/** The cycle by its states: a requisite on a whole SLS file is one link, from the state to the member that waits. */
function visible(graph: RequirementGraph, edges: readonly Requirement[]): readonly Link[] {
  const start = edges.findIndex((edge) => graph.chunkOf(edge.from) !== undefined);
  const turned = [...edges.slice(start), ...edges.slice(0, start)];
  const out: Link[] = [];
  turned.forEach((edge, index) => {
    const from = graph.chunkOf(edge.from);
    if (from === undefined) return;
    const direct = graph.chunkOf(edge.to);
    const to = direct ?? graph.chunkOf((turned[index + 1] as Requirement).to);
    out.push({ from, to, requisite: edge.requisite, implied: edge.implied, copied: edge.copied });
  });
  return out;
}

function label(chunk: Chunk | undefined): string {
  if (chunk === undefined) return "a state";
  return stateLabel(chunk.state, chunk.id.startsWith("\u0000") ? undefined : chunk.id);
}

/** The direction of the link is that of waiting; an `_in` requisite was written at its other end. */
function phrase(key: string, implied: boolean, target: string): string {
  if (implied) return `runs after ${target}, which has \`prereq\` on it`;
  return key.endsWith("_in") ? `waits for ${target}, whose \`${key}\` says so` : `has \`${key}\` on ${target}`;
}
