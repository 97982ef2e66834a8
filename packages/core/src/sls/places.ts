import type { StateValue } from "../state/builder.ts";
import { type Occurrence, occurrences, type Step } from "./layout.ts";
import type { SlsValue } from "./sls.ts";

/** Where a state stands: its SLS file, and the conditions and loops around it. */
export interface Place extends Occurrence {
  readonly sls: SlsValue;
}

/** Where every state of some SLS files stands. */
export interface Places {
  readonly of: ReadonlyMap<StateValue, readonly Place[]>;
  readonly in: ReadonlyMap<SlsValue, readonly Place[]>;
}

export function placesIn(files: readonly SlsValue[]): Places {
  const of = new Map<StateValue, Place[]>();
  const within = new Map<SlsValue, readonly Place[]>();
  for (const sls of files) {
    const places = occurrences(sls.body).map(({ state, steps }) => ({ state, steps, sls }));
    within.set(sls, places);
    for (const place of places) {
      const known = of.get(place.state);
      if (known === undefined) of.set(place.state, [place]);
      else known.push(place);
    }
  }
  return { of, in: within };
}

export type { Step };
