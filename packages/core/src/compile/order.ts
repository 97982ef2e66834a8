import type { Minion } from "../sls/minion.ts";
import type { Project } from "../sls/project.ts";
import { type Chunk, chunksOf } from "./chunk.ts";
import { minionHighData, scopeOf } from "./minion-view.ts";
import { type RequirementGraph, requirementsOf } from "./requirements.ts";

/** A state where it stands in an order of running. */
export interface OrderedState {
  readonly module: string;
  readonly fun: string;
  readonly id: string;
  readonly name: string;
  readonly sls: string;
}

/**
 * An order in which a minion's states can run: every requisite is satisfied, and what requisites leave open goes by
 * definition. Salt's own order is one of these; the argument `order` and Salt's inheritance of priorities can choose
 * another.
 *
 * @throws RangeError where requisites wait for each other: see `check`.
 * @example
 * runOrder(site, minion({ id: "web1" })).map((state) => state.id)
 */
export function runOrder(project: Project, minion: Minion): readonly OrderedState[] {
  const chunks = chunksOf(minionHighData(project, minion, scopeOf(project, minion)));
  return orderOf(chunks, requirementsOf(chunks)).map(({ state: { module, fun }, id, name, sls }) => ({
    module,
    fun,
    id,
    name,
    sls: sls.name,
  }));
}

/** Kahn's algorithm; of the chunks that are free, the one that was defined first. */
export function orderOf(chunks: readonly Chunk[], graph: RequirementGraph): readonly Chunk[] {
  const waitsFor = new Int32Array(graph.nodes);
  const waiting: number[][] = Array.from({ length: graph.nodes }, () => []);
  for (const { from, to } of graph.edges) {
    waitsFor[from] = (waitsFor[from] as number) + 1;
    (waiting[to] as number[]).push(from);
  }
  const free = new Heap();
  waitsFor.forEach((count, node) => {
    if (count === 0) free.push(node);
  });
  const out: Chunk[] = [];
  let done = 0;
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    done += 1;
    const chunk = chunks[node];
    if (chunk !== undefined) out.push(chunk);
    for (const next of waiting[node] as number[]) {
      waitsFor[next] = (waitsFor[next] as number) - 1;
      if (waitsFor[next] === 0) free.push(next);
    }
  }
  if (done < graph.nodes)
    throw new RangeError("Some states wait for each other, so there is no order: check(project) says which.");
  return out;
}

/** Numbers, the smallest first. */
class Heap {
  readonly #items: number[] = [];

  push(item: number): void {
    let at = this.#items.push(item) - 1;
    for (let above = (at - 1) >> 1; at > 0 && (this.#items[above] as number) > item; above = (at - 1) >> 1) {
      this.#items[at] = this.#items[above] as number;
      at = above;
    }
    this.#items[at] = item;
  }

  pop(): number | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (first === undefined || last === undefined || this.#items.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#items.length) break;
      if ((this.#items[below + 1] ?? Number.POSITIVE_INFINITY) < (this.#items[below] as number)) below += 1;
      if ((this.#items[below] as number) >= last) break;
      this.#items[at] = this.#items[below] as number;
      at = below;
    }
    this.#items[at] = last;
    return first;
  }
}
