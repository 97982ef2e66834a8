import { isTrue, PythonError } from "./data.ts";
import type { DependencyGraph, Node } from "./graph.ts";
import type { OrderingKind } from "./keywords.ts";
import { type Chunk, tagOf } from "./low.ts";
import type { RunRecord } from "./record.ts";
import { comments, failedText, type Look, lookLimit, settle } from "./run.ts";
import { type Status, statusOf } from "./status.ts";

/**
 * How 3008 runs: down the list that its graph gives. What a state waits for has run when it comes to its turn, but for
 * some chains of prereqs; then targets are pulled in as before.
 *
 * Source: `call_chunks`, `call_chunk` of salt/state.py; SALT.md §9.
 */
export class GraphRun {
  readonly #record: RunRecord;
  readonly #graph: DependencyGraph;
  readonly #limit: number;

  constructor(record: RunRecord, graph: DependencyGraph, limit: number) {
    this.#record = record;
    this.#graph = graph;
    this.#limit = limit;
  }

  run(list: readonly Chunk[]): void {
    for (const chunk of list) {
      if (this.#record.failed) {
        this.#record.failed = false;
        return;
      }
      if (this.#record.running.has(tagOf(chunk))) continue;
      this.#pull(chunk);
      if (this.#record.failsHard(chunk)) {
        if (this.#record.failed) throw lostReport();
        return;
      }
    }
    if (this.#record.failed) throw lostReport();
  }

  #pull(root: Chunk): void {
    const stack: Look[] = [];
    this.#enter(root, 0, stack);
    for (let look = stack.at(-1); look !== undefined; look = stack.at(-1)) {
      this.#record.reached(stack.length, root);
      if (stack.length > this.#limit) throw new PythonError("RecursionError", "maximum recursion depth exceeded");
      if (!this.#stepped(look, stack)) stack.pop();
    }
  }

  #stepped(look: Look, stack: Look[]): boolean {
    const { chunk, targets } = look;
    if (look.child !== undefined) {
      if (this.#record.failsHard(look.child)) {
        this.#record.failed = true;
        return false;
      }
      look.child = undefined;
    }
    if (!look.again) {
      for (; look.next < targets.length; look.next += 1) {
        const target = targets[look.next] as Chunk;
        if (this.#record.running.has(tagOf(target))) continue;
        look.child = target;
        look.next += 1;
        this.#enter(target, 0, stack);
        return true;
      }
      if (isTrue(chunk.get("__prereq__"))) this.#test(chunk);
      else if (look.depth + 1 >= lookLimit) {
        const entry = this.#record.decide(chunk, false, comments.recursive, { ran: true, takesNumber: false });
        this.#record.running.set(tagOf(chunk), entry);
      } else {
        look.again = true;
        this.#enter(chunk, look.depth + 1, stack);
        return true;
      }
    }
    if (this.#record.failsHard(chunk)) this.#record.failed = true;
    return false;
  }

  #enter(chunk: Chunk, depth: number, stack: Look[]): void {
    const status = this.#check(chunk);
    if (status === "unmet") {
      const targets = [...this.#dependencies(chunk)].map(([, target]) => target);
      stack.push({ chunk, depth, targets, looked: true, next: 0, child: undefined, again: false });
    } else if (status === "fail") this.#fail(chunk);
    else settle(this.#record, chunk, status, false);
  }

  #fail(chunk: Chunk): void {
    const tag = tagOf(chunk);
    const tested = this.#record.pre.get(tag);
    if (tested !== undefined) {
      const entry = this.#record.keepTested(chunk, tested);
      this.#record.running.set(tag, entry);
      this.#record.pre.set(tag, entry);
      return;
    }
    const targets = [...this.#dependencies(chunk)].map(([, target]) => target);
    const entry = this.#record.decide(chunk, false, failedText(this.#record, targets));
    this.#record.running.set(tag, entry);
    if (isTrue(chunk.get("__prereq__"))) this.#record.pre.set(tag, entry);
  }

  #test(chunk: Chunk): void {
    const tag = tagOf(chunk);
    const status = this.#check(chunk);
    if (status === "pre") {
      this.#record.pre.set(tag, this.#record.decide(chunk, true, comments.pre));
      return;
    }
    const entry = this.#record.call(chunk);
    const watched = !entry.changes && status === "change";
    this.#record.pre.set(tag, watched ? this.#record.revise(entry, { changes: true, result: null }) : entry);
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
        const results = kind === "prereq" ? this.#record.pre : this.#record.running;
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

function lostReport(): PythonError {
  return new PythonError("AttributeError", "'bool' object has no attribute 'get'");
}
