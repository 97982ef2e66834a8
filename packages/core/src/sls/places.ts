import { alwaysThere, type Block } from "../state/block.ts";
import { defineModule, type StateValue } from "../state/builder.ts";
import { inherit } from "../state/source.ts";
import type { State } from "../state/types.ts";
import { type Occurrence, occurrences } from "./layout.ts";
import { requiredFiles } from "./required.ts";
import type { SlsValue } from "./sls.ts";

/** Where a state stands: its SLS file, and the conditions and loops around it. */
export interface Place extends Occurrence {
  readonly sls: SlsValue;
}

/** Where every state of some SLS files stands. */
export interface Places {
  /** What a file holds: its own body, and a placeholder where others need one. */
  readonly bodies: ReadonlyMap<SlsValue, readonly Block<StateValue>[]>;
  readonly of: ReadonlyMap<StateValue, readonly Place[]>;
  readonly in: ReadonlyMap<SlsValue, readonly Place[]>;
}

export function placesIn(files: readonly SlsValue[]): Places {
  const of = new Map<StateValue, Place[]>();
  const within = new Map<SlsValue, readonly Place[]>();
  const bodies = new Map(files.map((sls) => [sls, sls.body] as const));
  for (const sls of requiredFiles(files)) {
    // Salt 3008 refuses a requisite on an SLS file of which nothing is left for the minion.
    if (!alwaysThere(sls.body)) bodies.set(sls, [...sls.body, placeholder(sls)]);
  }
  for (const sls of files) {
    const places = occurrences(bodies.get(sls) ?? []).map(({ state, steps }) => ({ state, steps, sls }));
    within.set(sls, places);
    for (const place of places) {
      const known = of.get(place.state);
      if (known === undefined) of.set(place.state, [place]);
      else known.push(place);
    }
  }
  return { bodies, of, in: within };
}

const { nop } = defineModule<{ nop(id: string): State }>("test", ["nop"]);
const placeholders = new WeakMap<SlsValue, StateValue>();

/** A state that does nothing, under an id of its own; always the same one for a file. */
function placeholder(sls: SlsValue): StateValue {
  const known = placeholders.get(sls) ?? (inherit(nop(`${sls.name}--placeholder`), sls) as unknown as StateValue);
  placeholders.set(sls, known);
  return known;
}
