import type { StateValue } from "../state/builder.ts";
import type { Step } from "./layout.ts";
import type { Places } from "./places.ts";
import { requisitesOf } from "./required.ts";
import type { SlsValue } from "./sls.ts";

/** An SLS file that another includes, with each set of conditions under which it needs it; none means always. */
export interface Inclusion {
  readonly file: SlsValue | string;
  readonly needs: readonly (readonly Step[])[];
}

/**
 * What an SLS file includes: what the user says, then what its requisites and `extend`s reach into. Salt finds a state of
 * another file only if that file is part of the same run.
 */
export function inclusionsOf(sls: SlsValue, places: Places): readonly Inclusion[] {
  const needs = new Map<SlsValue | string, (readonly Step[])[]>();
  const need = (file: SlsValue | string, path: readonly Step[]) => {
    if (file === sls) return;
    // Inside a loop, conditions may speak of its variables: the loop that has anything to go over needs the file.
    const loop = path.findIndex(({ block }) => block.kind === "each");
    const steps = loop < 0 ? path : path.slice(0, loop + 1);
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
        else if (target.kind === "state")
          for (const file of homes(target as unknown as StateValue)) need(file, [...around, ...steps]);
      }
    }
  }

  /** The files that hold a state; none where the file itself does. */
  function homes(state: StateValue): readonly SlsValue[] {
    const found = (places.of.get(state) ?? []).map((place) => place.sls);
    return found.includes(sls) ? [] : found.slice(0, 1);
  }
}
