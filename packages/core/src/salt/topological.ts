import { compareText } from "../expr/python.ts";
import { numeric, PythonError } from "./data.ts";
import { chunkText, type DependencyGraph, isBare, type Node, weights } from "./graph.ts";
import { Heap } from "./heap.ts";
import type { OrderingKind } from "./keywords.ts";
import { label, orderNumber, settledOrder } from "./low.ts";

interface Ready {
  readonly node: Node;
  readonly inherited: number;
  readonly own: number;
  readonly label: string;
}

/**
 * 3008's order: of what waits for nothing any more, what has the smallest number, which a state takes over from those that
 * wait for it. Gives each chunk its number. Undefined where states wait for each other.
 *
 * Source: `aggregate_and_order_chunks`, `lexicographical_topological_sort` of salt/utils/requisite.py; SALT.md §9.
 */
export function topologicalOrder(graph: DependencyGraph, cap: number): readonly Node[] | undefined {
  const waiting = new Map<Node, number>();
  const heap = new Heap(compareReady);
  for (const node of graph.nodes.values()) {
    let edges = 0;
    for (const kinds of node.in.values()) edges += kinds.length;
    waiting.set(node, edges);
  }
  for (const [node, edges] of waiting) if (edges === 0) heap.push(ready(node, cap));
  const out: Node[] = [];
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    out.push(top.node);
    for (const [target, kinds] of top.node.out) {
      const left = (waiting.get(target) as number) - kinds.length;
      waiting.set(target, left);
      if (left === 0) heap.push(ready(target, cap));
    }
  }
  return out.length === graph.nodes.size ? out : undefined;
}

function compareReady(a: Ready, b: Ready): number {
  return (
    a.inherited - b.inherited || a.own - b.own || compareText(a.label, b.label) || compareText(a.node.tag, b.node.tag)
  );
}

function ready(node: Node, cap: number): Ready {
  if (isBare(node)) throw new PythonError("KeyError", "'order'");
  // A test run and the real run are one chunk: whichever comes first uses up the place among the names.
  const own = settledOrder(node.chunk, cap);
  return { node, own, inherited: Math.min(own, orderOfDependants(node, cap)), label: label(node.chunk) };
}

/**
 * The smallest number among those that wait for this one, as far as their kinds weigh no less than those seen before.
 * One level only, and as the numbers stand now: names and numbers below zero may not have been worked in yet.
 */
function orderOfDependants(node: Node, cap: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  let heaviest = Number.NEGATIVE_INFINITY;
  for (const [dependant, kinds] of node.out) {
    for (const kind of kinds) {
      if (weights[kind] < heaviest) continue;
      heaviest = weights[kind];
      const given = dependant.chunk.get("order");
      if (given === undefined) continue;
      const order = orderNumber(given, cap);
      if (numeric(given) === undefined) dependant.chunk.set("order", order);
      smallest = Math.min(smallest, order);
    }
  }
  return smallest;
}

/**
 * A cycle in the words of 3008, where there is one. Which one Salt finds may depend on PYTHONHASHSEED.
 *
 * @param limit - Salt looks for it by recursion, and fails on long ways.
 */
export function cycleText(graph: DependencyGraph, limit: number): string {
  const cycle = findCycle(graph, limit);
  return cycle
    .map(([source, target, kind]) => {
      // An edge that stands for a prereq is shown as one.
      const shown = kind === "require" && !target.chunk.has("require") ? "prereq" : kind;
      return `(${chunkText(target.chunk)}, '${shown}', ${chunkText(source.chunk)})`;
    })
    .join(", ");
}

type Edge = readonly [source: Node, target: Node, kind: OrderingKind];

function findCycle(graph: DependencyGraph, limit: number): readonly Edge[] {
  const done = new Set<Node>();
  const open = new Set<Node>();
  for (const root of graph.nodes.values()) {
    if (done.has(root)) continue;
    const path: { readonly node: Node; readonly edges: Iterator<Edge>; readonly via: Edge | undefined }[] = [];
    const enter = (node: Node, via: Edge | undefined) => {
      open.add(node);
      path.push({ node, edges: edgesOf(node), via });
    };
    enter(root, undefined);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      if (path.length > limit) throw new PythonError("RecursionError", "maximum recursion depth exceeded");
      const next = top.edges.next();
      if (next.done === true) {
        path.pop();
        open.delete(top.node);
        done.add(top.node);
        continue;
      }
      const [, target] = next.value;
      if (open.has(target)) {
        const start = path.findIndex(({ node }) => node === target);
        return [...path.slice(start + 1).map(({ via }) => via as Edge), next.value];
      }
      if (!done.has(target)) enter(target, next.value);
    }
  }
  return [];
}

function* edgesOf(source: Node): Generator<Edge, undefined> {
  for (const [target, kinds] of source.out) for (const kind of kinds) yield [source, target, kind];
  return undefined;
}
