/** How the search for cycles grows with the number of states: `tsx bench/cycles.ts`. */
import { check, type Project, project, type State, sls } from "@typesalt/core";
import { cmd } from "@typesalt/core/states";
import { findCycles } from "../packages/core/src/check/cycles.ts";
import { least, random } from "./measure.ts";

interface Graph {
  readonly nodes: number;
  readonly edges: readonly { readonly from: number; readonly to: number }[];
}

/** Each waits for the one before. */
function chain(nodes: number): Graph {
  return { nodes, edges: Array.from({ length: nodes - 1 }, (_, node) => ({ from: node + 1, to: node })) };
}

/** Each waits for both of the rung before: the number of ways doubles with each rung. */
function ladder(nodes: number): Graph {
  const edges = Array.from({ length: nodes - 2 }, (_, index) => index + 2).flatMap((node) => {
    const rung = node - (node % 2);
    return [
      { from: node, to: rung - 1 },
      { from: node, to: rung - 2 },
    ];
  });
  return { nodes, edges };
}

/** Each waits for three that came before. */
function sparse(nodes: number): Graph {
  const next = random(1);
  const edges = Array.from({ length: nodes - 1 }, (_, index) => index + 1).flatMap((from) =>
    [0, 1, 2].map(() => ({ from, to: Math.floor(next() * from) })),
  );
  return { nodes, edges };
}

/** One cycle of all. */
function ring(nodes: number): Graph {
  return { nodes, edges: [...chain(nodes).edges, { from: 0, to: nodes - 1 }] };
}

function projectOf({ nodes, edges }: Graph): Project {
  const targets = Array.from({ length: nodes }, (): number[] => []);
  for (const { from, to } of edges) targets[from]?.push(to);
  const made: State[] = [];
  for (const [node, each] of targets.entries()) {
    // One that comes later is no value yet, and is named.
    const require = [...new Set(each)].map((to) => made[to] ?? { cmd: `s${to}` });
    made.push(cmd.run(`s${node}`, { require }));
  }
  return project({ top: { "*": [sls("all", made)] } });
}

const small = 10_000;
const large = 100_000;

function compare(what: string, at: (nodes: number) => () => number): void {
  const [few, many] = [at(small), at(large)];
  const findings = [few(), many()];
  const [short, long] = [least(5, few), least(3, many)];
  console.log(
    `${what.padEnd(24)} ${short.toFixed(0).padStart(6)} ms  ${long.toFixed(0).padStart(6)} ms  ` +
      `x${(long / short).toFixed(1).padStart(5)}  cycles: ${findings.join(", ")}`,
  );
}

console.log(`${"".padEnd(24)} ${small} and ${large} states, and the ratio of their times`);
for (const [name, shape] of Object.entries({ chain, ladder, sparse, ring })) {
  compare(`findCycles, ${name}`, (nodes) => {
    const graph = shape(nodes);
    return () => findCycles(graph.nodes, graph.edges).length;
  });
}
for (const [name, shape] of Object.entries({ chain, ladder, sparse, ring })) {
  compare(`check, ${name}`, (nodes) => {
    const site = projectOf(shape(nodes));
    return () => check(site).length;
  });
}
