import { didYouMean } from "../diagnostics/suggest.ts";
import type { Place } from "../sls/places.ts";
import { requisiteInKinds, requisiteKinds } from "../state/requisite.ts";
import { argumentsOf } from "../states/catalogue.ts";
import { type Finding, finding, stateLabel } from "./finding.ts";

/**
 * Argument names that the compiler did not see, as they came through a variable or a spread. Salt drops some of them in
 * silence, and aborts the run on others.
 */
export function checkArguments(places: readonly Place[]): readonly Finding[] {
  return places.flatMap(({ state }) => {
    const signature = argumentsOf(state.module, state.fun);
    if (signature === undefined) return [];
    const known = [...signature.keys(), ...requisiteKinds, ...requisiteInKinds];
    const names = new Set(known);
    const unknown = Object.keys(state.args).filter((key) => !names.has(key) && !state.extra.includes(key));
    const missing = [...signature]
      .filter(([key, { required }]) => required && !(key in state.args))
      .map(([key]) => key);
    return [
      ...unknown.map((key) =>
        finding({
          code: "unknown-argument",
          message: `${stateLabel(state)} has no argument \`${key}\`.${didYouMean(key, known)} What the types do not know goes under \`extra\`.`,
          at: state,
          subjects: [state, key],
        }),
      ),
      ...missing.map((key) =>
        finding({
          code: "missing-argument",
          message: `${stateLabel(state)} needs the argument \`${key}\`.`,
          at: state,
          subjects: [state, key],
        }),
      ),
    ];
  });
}
