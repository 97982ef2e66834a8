import type { Block } from "../state/block.ts";
import type { StateValue } from "../state/builder.ts";
import { isRequisiteKey, type RequisiteList, type ResolvedTarget } from "../state/requisite.ts";
import { occurrences, type Step } from "./layout.ts";
import type { SlsValue } from "./sls.ts";

/** A target of a requisite, with the `when` and `each` around it inside the requisite. */
export interface TargetUse {
  readonly target: ResolvedTarget;
  readonly steps: readonly Step[];
}

/** The targets of a requisite list, with their conditions. */
export function targetUses(list: RequisiteList): readonly TargetUse[] {
  const out: TargetUse[] = [];
  const stack: { readonly block: Block<ResolvedTarget>; readonly steps: readonly Step[] }[] = [];
  const push = (blocks: readonly Block<ResolvedTarget>[], steps: readonly Step[]) => {
    for (let i = blocks.length - 1; i >= 0; i -= 1) stack.push({ block: blocks[i] as Block<ResolvedTarget>, steps });
  };
  push(list, []);
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { block, steps } = top;
    const step = (taken: boolean): readonly Step[] => [...steps, { block: block as Step["block"], taken }];
    if (block.kind === "each") push(block.body, step(true));
    else if (block.kind === "when") {
      push(block.otherwise, step(false));
      push(block.then, step(true));
    } else out.push({ target: block as ResolvedTarget, steps });
  }
  return out;
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
