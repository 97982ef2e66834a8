import { isTrue, PythonError, str } from "./data.ts";
import { orderingKinds, type RequisiteKind } from "./keywords.ts";
import { type Chunk, tagOf, watchAsRequire } from "./low.ts";
import { type Look, lostReport, PullingRun } from "./pulling.ts";
import type { RunRecord } from "./record.ts";
import { isSls, referencesOf } from "./reference.ts";
import { comments, failedText, settle } from "./run.ts";
import { SortedTargets } from "./sorted-targets.ts";
import { type Status, statusOf } from "./status.ts";

/** Kinds whose targets are pulled in; `onfail_all` is missing from Salt's list. */
const pulledKinds: readonly RequisiteKind[] = orderingKinds.filter((kind) => kind !== "onfail_all");

interface Seen {
  readonly status: Status;
  readonly targets: readonly Chunk[];
}

/**
 * How 3006 and 3007 run: from first to last, each state pulling in what it waits for. Salt recurses; here a stack stands
 * for its frames, which is also how its recursion limit is known.
 *
 * Source: `call_chunks`, `call_chunk`, `check_requisite` of salt/state.py; SALT.md §8.
 */
export class RecursiveRun extends PullingRun {
  readonly #chunks: readonly Chunk[];
  readonly #targets: SortedTargets;
  /** States that wait for something, from the last one of the list that was begun. */
  #active = new Set<string>();

  /** @param limit - how deep Python lets states pull each other in. */
  constructor(record: RunRecord, chunks: readonly Chunk[], limit: number) {
    super(record, limit);
    this.#chunks = chunks;
    this.#targets = new SortedTargets(chunks, record.setting.processedSls);
  }

  protected override done(): void {
    this.#active = new Set();
  }

  /** The variable that Salt's loops leave behind; without any target there is none, and Python says so. */
  protected override judged({ targets, looked }: Look): Chunk {
    const last = targets.at(-1) ?? (looked ? this.#chunks.at(-1) : undefined);
    if (last !== undefined) return last;
    throw new PythonError(
      "UnboundLocalError",
      "cannot access local variable 'chunk' where it is not associated with a value",
    );
  }

  protected override enter(chunk: Chunk, depth: number, stack: Look[]): void {
    const tag = tagOf(chunk);
    if (!isTrue(chunk.get("prerequired"))) this.#active.add(tag);
    const testing = isTrue(chunk.get("__prereq__"));
    const { status, targets } = this.#check(chunk, !testing);
    if (status === "unmet") {
      const pulled = this.#pulled(chunk);
      if (pulled !== undefined) stack.push({ chunk, depth, ...pulled, next: 0, child: undefined, again: false });
    } else if (status === "fail") this.#fail(chunk, targets);
    else settle(this.record, chunk, status, true);
  }

  #fail(chunk: Chunk, targets: readonly Chunk[]): void {
    const tag = tagOf(chunk);
    const tested = this.record.pre.get(tag);
    const entry =
      tested === undefined
        ? this.record.decide(chunk, false, failedText(this.record, targets), { ran: true })
        : this.record.keepTested(chunk, tested);
    this.record.running.set(tag, entry);
    this.record.pre.set(tag, entry);
  }

  protected override isLoop(chunk: Chunk, target: Chunk): boolean {
    if (!this.#active.has(tagOf(target))) return false;
    const tag = tagOf(chunk);
    if (isTrue(target.get("__prerequired__"))) {
      // Salt tests this state, and keeps the result as the target's.
      if (!this.record.pre.has(tag)) {
        chunk.set("__prereq__", true);
        this.record.pre.set(tagOf(target), this.record.call(chunk));
      }
      return true;
    }
    this.record.running.set(tag, this.record.decide(chunk, false, comments.recursive, { ran: true }));
    return true;
  }

  protected override test(chunk: Chunk): void {
    const tag = tagOf(chunk);
    const { status } = this.#check(chunk, false);
    if (status === "pre" && this.record.setting.salt === "3006") {
      this.record.pre.set(tag, this.record.decide(chunk, true, comments.pre));
      return;
    }
    const entry = this.record.call(chunk);
    const watched = !entry.changes && status === "change";
    this.record.pre.set(tag, watched ? this.record.revise(entry, { changes: true, result: null }) : entry);
  }

  #check(chunk: Chunk, withPrerequired: boolean): Seen {
    watchAsRequire(chunk, this.record.setting.modWatch, this.record.setting.salt);
    if (![...orderingKinds, "prerequired"].some((kind) => chunk.has(kind))) return { status: "met", targets: [] };
    // Salt looks at all results for processes that are still running, and takes its mark for one of them.
    if (this.record.failed) throw lostReport();
    const kinds: readonly RequisiteKind[] = withPrerequired ? [...orderingKinds, "prerequired"] : orderingKinds;
    const found: (readonly [RequisiteKind, readonly Chunk[]])[] = [];
    for (const kind of kinds) {
      const own: Chunk[] = [];
      for (const reference of referencesOf(chunk, kind)) {
        const targets = this.#targets.find(reference);
        if (!targets.found) return { status: "unmet", targets: [] };
        for (const place of targets.places) own.push(this.#chunks[place] as Chunk);
      }
      found.push([kind, own]);
    }
    const status = statusOf(
      found.map(([kind, targets]) => {
        const results = kind === "prereq" ? this.record.pre : this.record.running;
        return [kind, targets.map((target) => results.get(tagOf(target)))] as const;
      }),
      true,
    );
    return { status, targets: found.flatMap(([, targets]) => targets) };
  }

  /** What must run before; undefined where something of it does not exist, which fails the state. */
  #pulled(chunk: Chunk): Pick<Look, "targets" | "looked"> | undefined {
    const targets: Chunk[] = [];
    const lost = new Map<RequisiteKind, string[]>();
    let looked = false;
    const kinds = isTrue(chunk.get("__prereq__")) ? pulledKinds : [...pulledKinds, "prerequired" as const];
    for (const kind of kinds) {
      // Unlike the check before, Salt does not step over null here.
      if (chunk.get(kind) === null) throw new PythonError("TypeError", "'NoneType' object is not iterable");
      for (const reference of referencesOf(chunk, kind)) {
        const { places, found } = this.#targets.findToPull(reference);
        looked = true;
        for (const place of places) {
          const target = this.#chunks[place] as Chunk;
          if (kind === "prereq") target.set("__prereq__", true);
          else if (kind === "prerequired" && !isSls(reference)) target.set("__prerequired__", true);
          targets.push(target);
        }
        if (!found) {
          lost.set(kind, [
            ...(lost.get(kind) ?? []),
            `${" ".repeat(23)}${str(reference.key)}: ${str(reference.value)}\n`,
          ]);
        }
      }
    }
    if (lost.size === 0) return { targets, looked };
    const text = [...lost].map(([kind, lines]) => `${" ".repeat(19)}${kind}:\n${lines.join("")}`).join("");
    const entry = this.record.decide(chunk, false, `The following requisites were not found:\n${text}`, { ran: true });
    (isTrue(chunk.get("__prereq__")) ? this.record.pre : this.record.running).set(tagOf(chunk), entry);
    return undefined;
  }
}
