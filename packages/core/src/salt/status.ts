import type { RequisiteKind } from "./keywords.ts";

/** What one state left behind, as requisites see it. */
export interface Outcome {
  readonly result: boolean | null;
  readonly changes: boolean;
  /** False where requisites kept the function from being called. */
  readonly ran: boolean;
}

export type Status = "unmet" | "fail" | "pre" | "onfail" | "onchanges" | "change" | "met";

type Mark = Status | "premet" | "onchangesmet";

/**
 * What a state's requisites say to it, from what their targets left behind (undefined: has not run yet).
 *
 * @param old - 3006 and 3007 count a prereq target that ran in test mode also as met.
 * Source: `check_requisite`, `_check_requisites` of salt/state.py; SALT.md §7.2.
 */
export function statusOf(
  requisites: Iterable<readonly [RequisiteKind, readonly (Outcome | undefined)[]]>,
  old: boolean,
): Status {
  const all = new Set<Mark>();
  for (const [kind, outcomes] of requisites) {
    const marks = new Set(outcomes.flatMap((outcome) => marksOf(kind, outcome, old)));
    for (const mark of settled(kind, marks)) all.add(mark);
  }
  if (all.has("unmet")) return "unmet";
  if (all.has("fail")) return "fail";
  if (all.has("pre")) return all.has("premet") ? "met" : "pre";
  const triggered = all.has("onchangesmet");
  if (all.has("onfail") && !triggered) return "onfail";
  if (all.has("onchanges") && !triggered) return "onchanges";
  if (all.has("change")) return "change";
  return all.has("onfail") ? "onfail" : "met";
}

function marksOf(kind: RequisiteKind, outcome: Outcome | undefined, old: boolean): readonly Mark[] {
  if (outcome === undefined) return ["unmet"];
  const { result, changes, ran } = outcome;
  const met: readonly Mark[] = ran ? ["met"] : [];
  if (kind.startsWith("onfail")) return result === true ? ["onfail"] : met;
  if (kind.startsWith("onchanges")) return [result === false || !changes ? "onchanges" : "onchangesmet"];
  if (result === false) return ["fail"];
  if (kind.startsWith("watch") && changes) return ["change"];
  if (kind === "prereq") {
    if (result !== null) return ["pre"];
    return old ? ["premet", ...met] : ["premet"];
  }
  // The state that has the prereq does not run before its target's test; a target that has run is no reason to wait.
  return kind === "prerequired" && result !== null ? [] : met;
}

/** `*_any` and `onfail` ask for one of their targets, `onfail_all` for each. */
function settled(kind: RequisiteKind, marks: Set<Mark>): ReadonlySet<Mark> {
  if (kind.endsWith("_any") || kind === "onfail") {
    if (marks.has("met") || marks.has("change")) marks.delete("fail");
    if (marks.has("onchangesmet")) {
      marks.delete("onchanges");
      marks.delete("fail");
    }
    if (marks.has("met")) marks.delete("onfail");
  }
  if (kind.endsWith("_all") && marks.has("onfail")) marks.delete("met");
  return marks;
}
