import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCycles, type GraphEdge } from "./cycles.ts";

const graphs = fc.integer({ min: 1, max: 7 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    edges: fc.array(fc.record({ from: fc.nat(nodes - 1), to: fc.nat(nodes - 1) }), { maxLength: 14 }),
  }),
);

/** Kahn's algorithm, as an independent witness. */
function isAcyclic(nodes: number, edges: readonly GraphEdge[]): boolean {
  const left = new Set(Array.from({ length: nodes }, (_, node) => node));
  for (;;) {
    const free = [...left].filter((node) => !edges.some((edge) => edge.to === node && left.has(edge.from)));
    if (free.length === 0) return left.size === 0;
    for (const node of free) left.delete(node);
  }
}

/** The length of the shortest cycle through a node, by trying every walk without repetition. */
function shortestThrough(start: number, edges: readonly GraphEdge[]): number {
  let best = Number.POSITIVE_INFINITY;
  const walks: number[][] = [[start]];
  for (let walk = walks.pop(); walk !== undefined; walk = walks.pop()) {
    for (const { to } of edges.filter((edge) => edge.from === walk?.at(-1))) {
      if (to === start) best = Math.min(best, walk.length);
      else if (!walk.includes(to)) walks.push([...walk, to]);
    }
  }
  return best;
}

function expectTrueCycle(cycle: readonly GraphEdge[], edges: readonly GraphEdge[]): void {
  cycle.forEach((edge, index) => {
    expect(edges).toContain(edge);
    expect(cycle[(index + 1) % cycle.length]?.from).toBe(edge.to);
  });
  expect(new Set(cycle.map((edge) => edge.from)).size).toBe(cycle.length);
}

describe("findCycles", () => {
  test("reports a cycle exactly where there is no order", () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        expect(findCycles(nodes, edges).length === 0).toBe(isAcyclic(nodes, edges));
      }),
      { numRuns: 1000 },
    );
  });

  test("every reported cycle is a true one, and the shortest of its component", () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        for (const { edges: cycle, component, shortest } of findCycles(nodes, edges)) {
          expectTrueCycle(cycle, edges);
          expect(shortest).toBe(true);
          expect(cycle.length).toBe(Math.min(...component.map((node) => shortestThrough(node, edges))));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("without time to search, no edge shortens the reported cycle", () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        for (const { edges: cycle } of findCycles(nodes, edges, 0)) {
          expectTrueCycle(cycle, edges);
          const position = new Map(cycle.map((edge, index) => [edge.from, index]));
          for (const { from, to } of edges) {
            const [a, b] = [position.get(from), position.get(to)];
            if (a === undefined || b === undefined) continue;
            // The cycle that this edge would close with the way from `to` back to `from`.
            expect(((a - b + cycle.length) % cycle.length) + 1).toBe(cycle.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("one cycle for each component, in the order of their smallest nodes", () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const found = findCycles(nodes, edges);
        expect(found.flatMap((each) => each.component).length).toBe(
          new Set(found.flatMap((each) => each.component)).size,
        );
        const firsts = found.map((each) => each.component[0] as number);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });

  test("an edge that closes a loop in a graph without one is always reported, and is part of what is reported", () => {
    const dag = fc.integer({ min: 2, max: 30 }).chain((nodes) =>
      fc.record({
        nodes: fc.constant(nodes),
        pairs: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 80 }),
        path: fc.uniqueArray(fc.nat(nodes - 1), { minLength: 1, maxLength: nodes }),
      }),
    );
    fc.assert(
      fc.property(dag, ({ nodes, pairs, path }) => {
        const up = pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
        const way = [...path].sort((a, b) => a - b);
        for (const [index, node] of way.slice(1).entries()) up.push({ from: way[index] as number, to: node });
        expect(findCycles(nodes, up)).toEqual([]);
        const closing = { from: way.at(-1) as number, to: way[0] as number };
        const [cycle, ...others] = findCycles(nodes, [...up, closing]);
        expect(others).toEqual([]);
        expect(cycle?.edges).toContain(closing);
      }),
    );
  });

  test("long chains, rings and diamond ladders need no recursion", () => {
    const chain = Array.from({ length: 99_999 }, (_, node) => ({ from: node, to: node + 1 }));
    expect(findCycles(100_000, chain)).toEqual([]);
    const ring = [...chain, { from: 99_999, to: 0 }];
    expect(findCycles(100_000, ring)[0]?.edges.length).toBe(100_000);
    const ladder = Array.from({ length: 1000 }, (_, rung) =>
      [0, 1].flatMap((a) => [0, 1].map((b) => ({ from: 2 * rung + a, to: 2 * rung + 2 + b }))),
    ).flat();
    expect(findCycles(2002, ladder)).toEqual([]);
    expect(findCycles(2002, [...ladder, { from: 2001, to: 0 }])[0]?.edges.length).toBe(1001);
  });

  test("an edge to a node that does not exist is refused", () => {
    expect(() => findCycles(2, [{ from: 0, to: 2 }])).toThrow(RangeError);
  });
});
