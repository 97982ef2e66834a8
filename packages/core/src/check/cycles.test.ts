import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCycles, type GraphEdge } from "./cycles.ts";

const graphs = fc.integer({ min: 1, max: 8 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    edges: fc.array(fc.record({ from: fc.nat(nodes - 1), to: fc.nat(nodes - 1) }), { maxLength: 18 }),
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

/** The knots by what reaches what: an independent witness of the components. */
function knots(nodes: number, edges: readonly GraphEdge[]): readonly (readonly number[])[] {
  const all = Array.from({ length: nodes }, (_, node) => node);
  const reaches = all.map((from) => all.map((to) => edges.some((edge) => edge.from === from && edge.to === to)));
  for (const via of all)
    for (const from of all)
      for (const to of all) if (reaches[from]?.[via] && reaches[via]?.[to]) (reaches[from] as boolean[])[to] = true;
  const knotOf = (node: number) => all.filter((other) => reaches[node]?.[other] && reaches[other]?.[node]);
  return all.map(knotOf).filter((knot, node) => knot[0] === node);
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
  expect(cycle[0]?.from).toBe(Math.min(...cycle.map((edge) => edge.from)));
  for (const { from, to } of cycle) {
    expect(cycle).toContain(edges.find((edge) => edge.from === from && edge.to === to));
  }
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

  test("with any time to search: no edge shortens the reported cycle, and it is called shortest only if it is", () => {
    fc.assert(
      fc.property(graphs, fc.oneof(fc.constant(0), fc.nat(40)), ({ nodes, edges }, budget) => {
        for (const { edges: cycle, component, shortest } of findCycles(nodes, edges, budget)) {
          expectTrueCycle(cycle, edges);
          if (budget === 0) expect(shortest).toBe(false);
          if (shortest) expect(cycle.length).toBe(Math.min(...component.map((node) => shortestThrough(node, edges))));
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

  test("a chord back across part of a large component cuts the cycle", () => {
    const ring = Array.from({ length: 3000 }, (_, node) => ({ from: node, to: (node + 1) % 3000 }));
    const chords = [
      { from: 2500, to: 2000 },
      { from: 1400, to: 1390 },
      { from: 1400, to: 1390 },
    ];
    const [cycle] = findCycles(3000, [...ring, ...chords], 0);
    expect(cycle?.edges).toEqual([...ring.slice(1390, 1400), chords[1]]);
    expect(cycle?.edges.at(-1)).toBe(chords[1]);
    expect(cycle?.shortest).toBe(false);
  });

  test("one cycle for each knot, in the order of their smallest nodes, and all nodes of the knot", () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(undefined, 0), ({ nodes, edges }, budget) => {
        const found = findCycles(nodes, edges, budget);
        expect(found.map((each) => each.component)).toEqual(knots(nodes, edges));
        for (const { edges: cycle, component } of found)
          expect(component).toEqual(expect.arrayContaining(cycle.map((edge) => edge.from)));
      }),
      { numRuns: 1000 },
    );
  });

  test("the same graph gives the same cycles", () => {
    fc.assert(
      fc.property(graphs, fc.nat(40), ({ nodes, edges }, budget) => {
        const copy = edges.map((edge) => ({ ...edge }));
        expect(findCycles(nodes, copy, budget)).toEqual(findCycles(nodes, edges, budget));
      }),
    );
  });

  test("what lies outside a knot takes nothing of the time to search it", () => {
    const fan = Array.from({ length: 1000 }, (_, node) => ({ from: 5, to: node + 6 }));
    const knot = Array.from({ length: 5 }, (_, node) => ({ from: node, to: (node + 1) % 5 }));
    expect(findCycles(1006, [{ from: 0, to: 5 }, ...fan, ...knot], 100)).toEqual([
      { edges: knot, component: [0, 1, 2, 3, 4], shortest: true },
    ]);
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
    // Without the first way back: a hundred thousand nodes, and the smallest cycle is the last one.
    expect(findCycles(100_000, [...ring, { from: 99_999, to: 99_998 }], 0)[0]?.edges.length).toBe(2);
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
