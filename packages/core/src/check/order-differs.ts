import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Plan, Step } from "../salt/types.ts";

/**
 * States that one line of Salt runs at another time than the one before it: for those who upgrade. What stays in the same
 * order among itself (a longest such sequence) is not said to have moved.
 */
export function orderDifferences(plans: readonly Plan[]): readonly Diagnostic[] {
  return plans.slice(1).flatMap((newer, index) => {
    const older = plans[index] as Plan;
    const [before, after] = [ordered(older), ordered(newer)];
    if (before.length === 0 || after.length === 0) return [];
    const position = new Map(before.map((step, place) => [step.tag, place]));
    const common = after.filter((step) => position.has(step.tag));
    const kept = longestRising(common.map((step) => position.get(step.tag) as number));
    const moved = common.filter((_, place) => !kept.has(place));
    if (moved.length === 0) return [];
    const names = moved.slice(0, 5).map(({ state, fun, id }) => `${state}.${fun} ${JSON.stringify(id)}`);
    const more = moved.length > names.length ? ` and ${moved.length - names.length} more` : "";
    const diagnostic: Diagnostic = {
      code: "order-differs",
      severity: "info",
      message: `Salt ${newer.salt} runs ${moved.length === 1 ? "a state" : `${moved.length} states`} at another time than ${older.salt} does: ${names.join(", ")}${more}. Requisites hold in both; where the order matters beyond them, say it with one.`,
      location: undefined,
      related: [],
      states: moved.map((step) => step.id),
      salt: [older.salt, newer.salt],
    };
    return [diagnostic];
  });
}

function ordered({ verdict, steps }: Plan): readonly Step[] {
  return verdict === "runs" || verdict === "fails" ? steps.filter((step) => !step.test) : [];
}

/** Places of a longest rising sequence, by patience sorting. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[place] = ends[low - 1] as number;
    ends[low] = place;
  });
  const out = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] as number) out.add(place);
  return out;
}
