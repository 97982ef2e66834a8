import { edgesWithin, type RealCycle, realCycle } from "./check-knots.ts";
import type { Runs } from "./check-runs.ts";
import type { Chunk } from "./chunk.ts";
import { findCycles } from "./cycles.ts";
import { doubtOf, type Finding, finding, severityOf, stateLabel, whenClause } from "./finding.ts";
import type { Requirement, RequirementGraph } from "./requirements.ts";

/**
 * Every knot of states that wait for each other, with a true cycle of it. A cycle whose conditions cannot hold together
 * on any minion is none, nor is one through files that never run together.
 *
 * @param runs - which files run together; all, without it.
 */
export function checkCycles(graph: RequirementGraph, runs?: Runs): readonly Finding[] {
  const knots = findCycles(graph.nodes, graph.edges);
  const edges = edgesWithin(graph, knots);
  return knots.flatMap((cycle, index) => {
    const real = realCycle(graph, cycle, edges[index] ?? [], runs);
    return real === undefined ? [] : [cycleFinding(graph, real)];
  });
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
    related: chain.map(({ from, to, requisite, implied, giver }) => ({
      message: `${label(from)} ${phrase(requisite.key, implied, label(to))}${giver === undefined ? "" : `, copied from ${label(giver)} by \`use\``}`,
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
  readonly giver: Chunk | undefined;
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
    out.push({ from, to, requisite: edge.requisite, implied: edge.implied, giver: edge.giver });
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
