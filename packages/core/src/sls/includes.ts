import type { Block } from "../state/block.ts";
import type { StateValue } from "../state/builder.ts";
import { isRequisiteKey, type RequisiteList, type ResolvedTarget } from "../state/requisite.ts";
import { occurrences, type Step } from "./layout.ts";
import type { Places } from "./places.ts";
import type { SlsValue } from "./sls.ts";

/** An SLS file that another includes, with each set of conditions under which it needs it; none means always. */
export interface Inclusion {
  readonly file: SlsValue | string;
  readonly needs: readonly (readonly Step[])[];
}

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

/**
 * What an SLS file includes: what the user says, then what its requisites and `extend`s reach into. Salt finds a state of
 * another file only if that file is part of the same run.
 */
export function inclusionsOf(sls: SlsValue, places: Places): readonly Inclusion[] {
  const needs = new Map<SlsValue | string, (readonly Step[])[]>();
  const need = (file: SlsValue | string, steps: readonly Step[]) => {
    if (file === sls) return;
    const known = needs.get(file);
    if (known === undefined) needs.set(file, [steps]);
    else known.push(steps);
  };
  for (const file of sls.include) need(file, []);
  for (const { state, steps } of places.in.get(sls) ?? []) reach(state.args, steps);
  for (const { state, args } of sls.extend) {
    for (const file of homes(state)) need(file, []);
    reach(args, []);
  }
  return [...needs].map(([file, all]) => ({ file, needs: all.some((steps) => steps.length === 0) ? [[]] : all }));

  function reach(args: StateValue["args"], around: readonly Step[]): void {
    for (const [, uses] of requisitesOf(args)) {
      for (const { target, steps } of uses) {
        if (target.kind === "sls") need(target as unknown as SlsValue, [...around, ...steps]);
        else if (target.kind === "state") for (const file of homes(target as unknown as StateValue)) need(file, [...around, ...steps]);
      }
    }
  }

  /** The files that hold a state; none where the file itself does. */
  function homes(state: StateValue): readonly SlsValue[] {
    const found = (places.of.get(state) ?? []).map((place) => place.sls);
    return found.includes(sls) ? [] : found.slice(0, 1);
  }
}

/** The SLS files that a file names: in `include`, and as targets of requisites. */
export function referredFiles(sls: SlsValue): readonly SlsValue[] {
  const args = [...occurrences(sls.body).map(({ state }) => state.args), ...sls.extend.map((each) => each.args)];
  const targets = args.flatMap((each) => requisitesOf(each).flatMap(([, uses]) => uses.map((use) => use.target)));
  const required = targets.filter((target) => target.kind === "sls") as unknown as readonly SlsValue[];
  return [...sls.include.filter((file) => typeof file !== "string"), ...required];
}
