import { isTrue, PythonError } from "./data.ts";
import { type Chunk, tagOf } from "./low.ts";
import type { RunRecord } from "./record.ts";
import { comments } from "./run.ts";

/** How often a state is looked at again before Salt gives it up. Source: SALT.md §8. */
const lookLimit = 20;

/** A look at a target that has not run yet: the state waits for it, as one frame of Salt's own recursion. */
export interface Look {
  readonly chunk: Chunk;
  readonly depth: number;
  readonly targets: readonly Chunk[];
  /** Any requisite was looked at, if only to find nothing. */
  readonly looked: boolean;
  next: number;
  /** The target that is being run. */
  child: Chunk | undefined;
  /** The state itself is looked at once more. */
  again: boolean;
}

/**
 * What both ways of running share: a state pulls in what it waits for, and is then looked at again. Salt recurses; here a
 * stack stands for its frames, which is also how its recursion limit is known.
 *
 * Source: `call_chunks` and `call_chunk` of salt/state.py; SALT.md §8.
 */
export abstract class PullingRun {
  protected readonly record: RunRecord;
  readonly #limit: number;

  /** @param limit - how deep Python lets states pull each other in. */
  constructor(record: RunRecord, limit: number) {
    this.record = record;
    this.#limit = limit;
  }

  /** Runs a list of chunks: all of them, or the listeners at the end. */
  run(list: readonly Chunk[]): void {
    for (const chunk of list) {
      if (this.record.failed) {
        this.record.failed = false;
        return;
      }
      if (!this.record.running.has(tagOf(chunk))) {
        this.#pull(chunk);
        if (this.record.failsHard(chunk)) {
          if (this.record.failed) throw lostReport();
          return;
        }
      }
      this.done();
    }
    if (this.record.failed) throw lostReport();
  }

  /** Looks at a state: it runs, fails, or waits on the stack. */
  protected abstract enter(chunk: Chunk, depth: number, stack: Look[]): void;

  /** The test run of a prereq's target. */
  protected abstract test(chunk: Chunk): void;

  /** Which state's `failhard` counts when all that was waited for has run. */
  protected abstract judged(look: Look): Chunk;

  /** Whether the target itself waits for this state, which is dealt with. */
  protected isLoop(_chunk: Chunk, _target: Chunk): boolean {
    return false;
  }

  /** One state of the list is done, with all that it pulled in. */
  protected done(): void {}

  #pull(root: Chunk): void {
    const stack: Look[] = [];
    this.enter(root, 0, stack);
    for (let look = stack.at(-1); look !== undefined; look = stack.at(-1)) {
      this.record.reached(stack.length, root);
      if (stack.length > this.#limit) throw new PythonError("RecursionError", "maximum recursion depth exceeded");
      if (!this.#goesOn(look, stack)) stack.pop();
    }
  }

  /** Goes on with a state that waits; false when it is done. */
  #goesOn(look: Look, stack: Look[]): boolean {
    const { chunk, targets } = look;
    if (look.child !== undefined) {
      if (this.record.failsHard(look.child)) {
        this.record.failed = true;
        return false;
      }
      look.child = undefined;
    }
    if (!look.again) {
      for (; look.next < targets.length; look.next += 1) {
        const target = targets[look.next] as Chunk;
        if (this.record.running.has(tagOf(target))) continue;
        if (this.isLoop(chunk, target)) return false;
        look.child = target;
        look.next += 1;
        this.enter(target, 0, stack);
        return true;
      }
      if (isTrue(chunk.get("__prereq__"))) this.test(chunk);
      else if (look.depth + 1 >= lookLimit) {
        const entry = this.record.decide(chunk, false, comments.recursive, { ran: true, takesNumber: false });
        this.record.running.set(tagOf(chunk), entry);
      } else {
        look.again = true;
        this.enter(chunk, look.depth + 1, stack);
        return true;
      }
    }
    if (this.record.failsHard(this.judged(look))) this.record.failed = true;
    return false;
  }
}

/** Salt looks at all results for processes that are still running, and takes its mark of a hard failure for one. */
export function lostReport(): PythonError {
  return new PythonError("AttributeError", "'bool' object has no attribute 'get'");
}
