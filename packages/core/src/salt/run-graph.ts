import { isTrue } from "./data.ts";
import type { DependencyGraph, Node } from "./graph.ts";
import type { OrderingKind } from "./keywords.ts";
import { type Chunk, tagOf } from "./low.ts";
import { type Look, PullingRun } from "./pulling.ts";
import type { RunRecord } from "./record.ts";
import { comments, failedText, settle } from "./run.ts";
import { type Status, statusOf } from "./status.ts";

/**
 * How 3008 runs: down the list that its graph gives. What a state waits for has run when it comes to its turn, but for
 * some chains of prereqs; then targets are pulled in as before.
 *
 * Source: `call_chunks`, `call_chunk` of salt/state.py; SALT.md §9.
 */
export class GraphRun extends PullingRun {
  readonly #graph: DependencyGraph;

  /** @param limit - how deep Python lets states pull each other in. */
  constructor(record: RunRecord, graph: DependencyGraph, limit: number) {
    super(record, limit);
    this.#graph = graph;
  }

  protected override judged({ chunk }: Look): Chunk {
    return chunk;
  }

  protected override enter(chunk: Chunk, depth: number, stack: Look[]): void {
    const status = this.#check(chunk);
    if (status === "unmet") {
      const targets = [...this.#dependencies(chunk)].map(([, target]) => target);
      stack.push({ chunk, depth, targets, looked: true, next: 0, child: undefined, again: false });
    } else if (status === "fail") this.#fail(chunk);
    else settle(this.record, chunk, status, false);
  }

  #fail(chunk: Chunk): void {
    const tag = tagOf(chunk);
    const tested = this.record.pre.get(tag);
    if (tested !== undefined) {
      const entry = this.record.keepTested(chunk, tested);
      this.record.running.set(tag, entry);
      this.record.pre.set(tag, entry);
      return;
    }
    const targets = [...this.#dependencies(chunk)].map(([, target]) => target);
    const entry = this.record.decide(chunk, false, failedText(this.record, targets));
    this.record.running.set(tag, entry);
    if (isTrue(chunk.get("__prereq__"))) this.record.pre.set(tag, entry);
  }

  protected override test(chunk: Chunk): void {
    const tag = tagOf(chunk);
    const status = this.#check(chunk);
    if (status === "pre") {
      this.record.pre.set(tag, this.record.decide(chunk, true, comments.pre));
      return;
    }
    const entry = this.record.call(chunk);
    const watched = !entry.changes && status === "change";
    this.record.pre.set(tag, watched ? this.record.revise(entry, { changes: true, result: null }) : entry);
  }

  #check(chunk: Chunk): Status {
    const byKind = new Map<OrderingKind, Chunk[]>();
    for (const [kind, target] of this.#dependencies(chunk)) {
      const known = byKind.get(kind);
      if (known === undefined) byKind.set(kind, [target]);
      else known.push(target);
    }
    return statusOf(
      [...byKind].map(([kind, targets]) => {
        const results = kind === "prereq" ? this.record.pre : this.record.running;
        return [kind, targets.map((target) => results.get(tagOf(target)))] as const;
      }),
      false,
    );
  }

  /** What the chunk waits for; while it is to be tested, what its test waits for. */
  *#dependencies(chunk: Chunk): Generator<readonly [OrderingKind, Chunk]> {
    const own = this.#graph.nodeOf(chunk);
    const node: Node | undefined = isTrue(chunk.get("__prereq__")) ? this.#graph.testOf(own) : own;
    for (const [source, kinds] of node?.in ?? []) for (const kind of kinds) yield [kind, source.chunk];
  }
}
