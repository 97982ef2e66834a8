import type { StateValue } from "../state/builder.ts";
import { isRequisiteKey, type RequisiteList, type ResolvedTarget } from "../state/requisite.ts";
import { leavesOf, occurrences, type Step } from "./layout.ts";
import type { SlsValue } from "./sls.ts";

/** A target of a requisite, with the `when` and `each` around it inside the requisite. */
export interface TargetUse {
  readonly target: ResolvedTarget;
  readonly steps: readonly Step[];
}

/** The targets of a requisite list, with their conditions. */
export function targetUses(list: RequisiteList): readonly TargetUse[] {
  return leavesOf(list).map(({ leaf, steps }) => ({ target: leaf, steps }));
}

/** The requisites of a state or an `extend`, by their key. */
export function requisitesOf(args: StateValue["args"]): readonly (readonly [string, readonly TargetUse[]])[] {
  return Object.entries(args)
    .filter(([key]) => isRequisiteKey(key))
    .map(([key, value]) => [key, targetUses(value as RequisiteList)] as const);
}

/** The SLS files that requisites of these files take as a whole. */
export function requiredFiles(files: readonly SlsValue[]): ReadonlySet<SlsValue> {
  return new Set(files.flatMap(requiredBy));
}

/** The SLS files that a file names: in `include`, and as targets of requisites. */
export function referredFiles(sls: SlsValue): readonly SlsValue[] {
  return [...sls.include.filter((file) => typeof file !== "string"), ...requiredBy(sls)];
}

function requiredBy(sls: SlsValue): readonly SlsValue[] {
  const args = [...occurrences(sls.body).map(({ state }) => state.args), ...sls.extend.map((each) => each.args)];
  const targets = args.flatMap((each) => requisitesOf(each).flatMap(([, uses]) => uses.map((use) => use.target)));
  return targets.filter((target) => target.kind === "sls") as unknown as readonly SlsValue[];
}
