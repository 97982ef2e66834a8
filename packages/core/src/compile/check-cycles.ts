import type { Step } from "../sls/layout.ts";
import type { Chunk } from "./chunk.ts";
import { type Cycle, findCycles } from "./cycles.ts";
import { type Finding, finding, stateLabel, whenClause } from "./finding.ts";
import { possible } from "./guards.ts";
import type { Requirement, RequirementGraph } from "./requirements.ts";

/** Branches of a knot that are tried for one in which its states really wait for each other. */
const attempts = 64;

/**
 * Every knot of states that wait for each other, with a true cycle of it. A cycle whose conditions cannot hold together
 * on any minion is none.
 */
export function checkCycles(graph: RequirementGraph): readonly Finding[] {
  return findCycles(graph.nodes, graph.edges).flatMap((cycle) => {
    const real = realCycle(graph, cycle);
    return real === undefined ? [] : [cycleFinding(graph, real.cycle, real.when)];
  });
}

type Edges = Cycle<Requirement>;

/**
 * Where the first cycle's conditions exclude each other, another one of the knot may do: each attempt leaves out an edge
 * of an impossible cycle, first come first tried.
 */
function realCycle(
  graph: RequirementGraph,
  first: Edges,
): { readonly cycle: Edges; readonly when: string } | undefined {
  const within = new Set(first.component);
  const own = graph.edges.filter((edge) => within.has(edge.from) && within.has(edge.to));
  const queue: { readonly cycle: Edges; readonly without: ReadonlySet<Requirement> }[] = [
    { cycle: first, without: new Set() },
  ];
  for (let tried = 0; tried < attempts; tried += 1) {
    const next = queue.shift();
    if (next === undefined) return undefined;
    const { possible: real, when } = possible(stepsOf(next.cycle));
    if (real) return { cycle: next.cycle, when };
    for (const edge of next.cycle.edges) {
      const without = new Set(next.without).add(edge);
      const rest = findCycles(
        graph.nodes,
        own.filter((each) => !without.has(each)),
      );
      for (const cycle of rest) queue.push({ cycle, without });
    }
  }
  return undefined;
}

function stepsOf(cycle: Edges): readonly (readonly Step[])[] {
  return cycle.edges.flatMap((edge) => edge.steps).filter((steps) => steps.length > 0);
}

function cycleFinding(graph: RequirementGraph, cycle: Edges, when: string): Finding {
  const chain = visible(graph, cycle.edges);
  const size = new Set(cycle.component.map((node) => graph.chunkOf(node)?.state).filter((state) => state !== undefined))
    .size;
  const knot = size > chain.length ? ` They are part of a knot of ${size} states.` : "";
  const one = chain.length === 1;
  const what = one ? `${label(chain[0]?.from)} waits for itself` : `${chain.length} states wait for each other`;
  return finding({
    code: "cycle",
    message: `${what}${whenClause(when)}, so Salt can run none of them first.${knot} Take one of these requisites away, or split a state in two.`,
    at: chain[0]?.requisite.owner,
    related: chain.map(({ from, to, requisite, implied }) => ({
      message: `${label(from)} ${phrase(requisite.key, implied, label(to))}`,
      at: requisite.owner,
    })),
    subjects: chain.flatMap(({ from, to, requisite }) => [from?.state ?? "", requisite.key, to?.state ?? ""]),
  });
}

interface Link {
  readonly from: Chunk | undefined;
  readonly to: Chunk | undefined;
  readonly requisite: Requirement["requisite"];
  readonly implied: boolean;
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
    out.push({ from, to, requisite: edge.requisite, implied: edge.implied });
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
