import { type Chunk, tagOf } from "./low.ts";
import type { Entry, RunRecord } from "./record.ts";
import type { Status } from "./status.ts";

/** Texts of Salt for what requisites decide. */
export const comments = {
  pre: "No changes detected",
  onfail: "State was not run because onfail req did not change",
  onchanges: "State was not run because none of the onchanges reqs changed",
  recursive: "Recursive requisite found",
} as const;

/** Runs a state whose requisites are settled, or says why not. Both generations do this alike. */
export function settle(record: RunRecord, chunk: Chunk, status: Exclude<Status, "unmet" | "fail">, old: boolean): void {
  const tag = tagOf(chunk);
  const testing = chunk.get("__prereq__") === true;
  if (status === "pre" || status === "onfail" || status === "onchanges") {
    // The older lines forget to mark a state as not run here.
    const entry = record.decide(chunk, true, comments[status], { ran: old && status === "pre" });
    record.running.set(tag, entry);
    // 3008 keeps each of these for the test run too, so that a prereq on the state sees it.
    if (status === "pre" ? old || testing : !old && testing) record.pre.set(tag, entry);
    return;
  }
  if (status === "change" && !testing) {
    const first = record.call(chunk);
    // A watch that fires calls mod_watch only where the state itself found nothing to do.
    record.running.set(tag, first.changes ? first : record.call(chunk, "mod_watch"));
    return;
  }
  const entry = record.call(chunk);
  (testing ? record.pre : record.running).set(tag, entry);
}

/** What failed among the targets, as Salt lists it. */
export function failedText(record: RunRecord, targets: Iterable<Chunk>): string {
  const names = new Set<string>();
  for (const target of targets) {
    const tag = tagOf(target);
    const entry: Entry | undefined = record.pre.get(tag) ?? record.running.get(tag);
    if (entry?.result === false) names.add(`${String(target.get("__sls__"))}.${String(target.get("__id__"))}`);
  }
  return `One or more requisite failed: ${[...names].join(", ")}`;
}
