/** An arrow of a graph whose nodes are numbered from 0. */
export interface GraphEdge {
  readonly from: number;
  readonly to: number;
}

/** A true cycle: each edge leads to where the next one starts, and no node is met twice. */
export interface Cycle<E> {
  readonly edges: readonly E[];
  /** All nodes that wait for each other in this knot, the cycle's among them, ascending. */
  readonly component: readonly number[];
  /** Whether no shorter cycle exists in the component; else no edge between two of its nodes can shorten this one. */
  readonly shortest: boolean;
}

/** Steps that the search for the shortest cycle of one component may take. */
const searchBudget = 5_000_000;

/**
 * One cycle for each strongly connected component that has any: the shortest, or, in a component too large to search for
 * that within the budget, one that no edge between its nodes can shorten.
 *
 * Iterative, and linear in nodes and edges apart from the bounded search. The same graph gives the same cycles.
 */
export function findCycles<E extends GraphEdge>(
  nodes: number,
  edges: readonly E[],
  budget: number = searchBudget,
): readonly Cycle<E>[] {
  const graph = new Graph(nodes, edges);
  const out: Cycle<E>[] = [];
  for (const component of graph.knots()) {
    const { cycle, shortest } = graph.cycleIn(component, budget);
    out.push({ edges: fromSmallest(cycle.map((edge) => edges[edge] as E)), component, shortest });
  }
  return out.sort((a, b) => (a.component[0] as number) - (b.component[0] as number));
}

/** The same cycle, started at its smallest node. */
function fromSmallest<E extends GraphEdge>(cycle: readonly E[]): readonly E[] {
  let at = 0;
  cycle.forEach((edge, index) => {
    if (edge.from < (cycle[at] as E).from) at = index;
  });
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}

class Graph {
  readonly #nodes: number;
  readonly #to: Int32Array;
  readonly #from: Int32Array;
  /** Edges sorted by the node that they leave: those of `n` stand at `#start[n]` up to `#start[n + 1]`. */
  readonly #start: Int32Array;
  readonly #sorted: Int32Array;
  /** The component of each node, and the edge by which a search reached it, valid while `#reached` has its mark. */
  readonly #component: Int32Array;
  readonly #via: Int32Array;
  readonly #reached: Int32Array;
  #mark = 0;

  constructor(nodes: number, edges: readonly GraphEdge[]) {
    this.#nodes = nodes;
    this.#to = Int32Array.from(edges, (edge) => edge.to);
    this.#from = Int32Array.from(edges, (edge) => edge.from);
    this.#start = new Int32Array(nodes + 1);
    this.#sorted = new Int32Array(edges.length);
    this.#component = new Int32Array(nodes).fill(-1);
    this.#via = new Int32Array(nodes);
    this.#reached = new Int32Array(nodes);
    for (const { from, to } of edges) {
      if (!(from in this.#via && to in this.#via))
        throw new RangeError(`No node ${from} or ${to} among ${nodes} nodes.`);
    }
    for (const from of this.#from) this.#start[from + 1] = at(this.#start, from + 1) + 1;
    for (let node = 0; node < nodes; node += 1)
      this.#start[node + 1] = at(this.#start, node + 1) + at(this.#start, node);
    const next = this.#start.slice();
    this.#from.forEach((from, edge) => {
      this.#sorted[at(next, from)] = edge;
      next[from] = at(next, from) + 1;
    });
  }

  /** Tarjan's strongly connected components that hold a cycle, with a stack of its own instead of calls. */
  knots(): readonly (readonly number[])[] {
    const index = new Int32Array(this.#nodes).fill(-1);
    const low = new Int32Array(this.#nodes);
    const next = this.#start.slice();
    const path: number[] = [];
    const open: number[] = [];
    const out: number[][] = [];
    let count = 0;
    let closed = 0;
    for (let root = 0; root < this.#nodes; root += 1) {
      if (index[root] !== -1) continue;
      path.push(root);
      for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
        if (index[node] === -1) {
          index[node] = count;
          low[node] = count;
          count += 1;
          open.push(node);
        }
        const position = at(next, node);
        if (position < at(this.#start, node + 1)) {
          next[node] = position + 1;
          const target = at(this.#to, at(this.#sorted, position));
          if (index[target] === -1) path.push(target);
          else if (this.#component[target] === -1) low[node] = Math.min(at(low, node), at(index, target));
          continue;
        }
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) low[parent] = Math.min(at(low, parent), at(low, node));
        if (low[node] !== index[node]) continue;
        // Most graphs are nearly all single nodes: those get no array.
        if (open.at(-1) !== node || this.#waitsForItself(node)) out.push(this.#close(node, open, closed));
        else this.#component[open.pop() as number] = closed;
        closed += 1;
      }
    }
    return out;
  }

  #close(root: number, open: number[], number: number): number[] {
    const members: number[] = [];
    for (let node = open.pop() as number; ; node = open.pop() as number) {
      this.#component[node] = number;
      members.push(node);
      if (node === root) return members.sort((a, b) => a - b);
    }
  }

  #waitsForItself(node: number): boolean {
    const end = at(this.#start, node + 1);
    for (let position = at(this.#start, node); position < end; position += 1) {
      if (this.#to[at(this.#sorted, position)] === node) return true;
    }
    return false;
  }

  cycleIn(
    component: readonly number[],
    budget: number,
  ): { readonly cycle: readonly number[]; readonly shortest: boolean } {
    let best: readonly number[] | undefined;
    let left = budget;
    for (const start of component) {
      const search = this.#search(start, best === undefined ? Number.POSITIVE_INFINITY : best.length, left);
      left -= search.steps;
      if (left <= 0)
        return { cycle: this.#withoutChords(best ?? (this.#search(start).cycle as number[])), shortest: false };
      if (search.cycle !== undefined && (best === undefined || search.cycle.length < best.length)) best = search.cycle;
      if (best?.length === 1) break;
    }
    return { cycle: best as readonly number[], shortest: true };
  }

  /** The shortest cycle through a node that is shorter than `limit`, breadth first within its component. */
  #search(start: number, limit = Number.POSITIVE_INFINITY, budget = Number.POSITIVE_INFINITY) {
    this.#mark += 1;
    const component = this.#component[start];
    let steps = 0;
    let level = [start];
    for (let length = 1; length < limit && level.length > 0; length += 1) {
      const further: number[] = [];
      for (const node of level) {
        const end = at(this.#start, node + 1);
        for (let position = at(this.#start, node); position < end; position += 1) {
          steps += 1;
          const edge = at(this.#sorted, position);
          const target = at(this.#to, edge);
          if (target === start) return { cycle: this.#pathTo(node, start, edge), steps };
          if (this.#component[target] !== component || this.#reached[target] === this.#mark) continue;
          this.#reached[target] = this.#mark;
          this.#via[target] = edge;
          further.push(target);
        }
        if (steps > budget) return { cycle: undefined, steps };
      }
      level = further;
    }
    return { cycle: undefined, steps };
  }

  #pathTo(node: number, start: number, last: number): readonly number[] {
    const out = [last];
    for (let here = node; here !== start; here = at(this.#from, at(this.#via, here))) out.push(at(this.#via, here));
    return out.reverse();
  }

  /**
   * Cuts a cycle that is the shortest through its first node by the edge back that spans the fewest nodes. No edge leads
   * ahead past a node (the search would have taken it), and none back within the rest spans fewer: nothing shortens it.
   */
  #withoutChords(cycle: readonly number[]): readonly number[] {
    this.#mark += 1;
    const position = this.#via;
    cycle.forEach((edge, index) => {
      const node = at(this.#from, edge);
      position[node] = index;
      this.#reached[node] = this.#mark;
    });
    let best = { span: cycle.length, start: 0, edge: cycle.at(-1) as number };
    cycle.forEach((own, index) => {
      const node = at(this.#from, own);
      for (const edge of this.#sorted.subarray(at(this.#start, node), at(this.#start, node + 1))) {
        const target = at(this.#to, edge);
        if (this.#reached[target] !== this.#mark) continue;
        const span = index - at(position, target) + 1;
        if (span >= 1 && span < best.span) best = { span, start: at(position, target), edge };
      }
    });
    return [...cycle.slice(best.start, best.start + best.span - 1), best.edge];
  }
}

/** An element that is there by construction. */
function at(array: Int32Array, index: number): number {
  return array[index] as number;
}
