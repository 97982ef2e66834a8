import { Keys } from "../expr/keys.ts";
import type { Place, Places } from "../sls/places.ts";
import type { SlsValue } from "../sls/sls.ts";
import type { Runs } from "./check-runs.ts";
import { doubtOf, type Finding, finding, idLabel, severityOf, stateLabel, whenClause } from "./finding.ts";
import { decide, type Guard, type Possible, under } from "./guards.ts";

/** Clashes of one id that are told one by one. */
const most = 10;

/** Ids that some minion has twice: two states of one module in a file, or any two in files that run together. */
export function checkIds(files: readonly SlsValue[], places: Places, runs: Runs): readonly Finding[] {
  const keys = new Keys();
  const all = new Map<string, Place[]>();
  const modules = new Map<string, Place[]>();
  files.forEach((sls, number) => {
    for (const place of places.in.get(sls) ?? []) {
      const id = keys.of(place.state.id);
      push(all, id, place);
      push(modules, `${number} ${place.state.module} ${id}`, place);
    }
  });
  return [...[...modules.values()].flatMap(duplicates), ...[...all.values()].flatMap((own) => conflicts(own, runs))];
}

/** Of one file, module and id. A state that stands in two places is another finding. */
function duplicates(own: readonly Place[]): readonly Finding[] {
  const out: Finding[] = [];
  let left = own;
  while (left.length > 1 && out.length < most) {
    const states = [...new Set(left.map(({ state }) => state))];
    if (states.length === 1) break;
    const numbers = new Map(states.map((state, number) => [state, number]));
    const parts = left.map(({ steps }) => under(steps));
    const counted = parts.map((part, index) => ({ group: numbers.get((left[index] as Place).state) as number, part }));
    const found = decide({ kind: "count", least: 2, parts: counted });
    if (!found.possible) break;
    const [first, second] = pairOf(left, parts, found, ({ state }) => state);
    out.push(duplicateFinding(first, second, found));
    left = left.filter((place) => place.state !== second.state);
  }
  return out;
}

/** Two that the minion has; where that was not decided, any two. */
function pairOf(
  all: readonly Place[],
  parts: readonly Guard[],
  found: Possible,
  of: (place: Place) => object,
): readonly [Place, Place] {
  const there = found.decided ? all.filter((_, index) => found.has(parts[index] as Guard)) : all;
  const first = there[0] as Place;
  return [first, there.find((place) => of(place) !== of(first)) as Place];
}

/** Of one id. Where more than two files have it, one pair is told. */
function conflicts(own: readonly Place[], runs: Runs): readonly Finding[] {
  const [first] = own;
  // One state in two files is another finding.
  if (own.every(({ sls }) => sls === first?.sls) || own.every(({ state }) => state === first?.state)) return [];
  const holders = own.map(({ sls, steps }) => ({ sls, guard: under(steps) }));
  let unsure: Finding | undefined;
  for (const { guard, parts } of runs.together(holders, 2)) {
    const found = decide(guard);
    if (!found.possible) continue;
    const told = conflictFinding(...pairOf(own, parts, found, ({ sls }) => sls), found);
    if (found.decided) return [told];
    unsure ??= told;
  }
  return unsure === undefined ? [] : [unsure];
}

function duplicateFinding(first: Place, second: Place, found: Possible): Finding {
  const { state } = second;
  return finding({
    code: "duplicate-state",
    severity: severityOf(found),
    message: `The id ${idLabel(state.id)} has two states of the module ${state.module}${whenClause(found.when)}: Salt refuses that.${doubtOf(found)} Give one of them another id.`,
    at: state,
    related: [{ message: `the first one, ${stateLabel(first.state)}`, at: first.state }],
    subjects: [first.state, state],
    ...idsOf(state),
  });
}

function conflictFinding(first: Place, other: Place, found: Possible): Finding {
  return finding({
    code: "conflicting-id",
    severity: severityOf(found),
    message: `The id ${idLabel(other.state.id)} stands in the SLS files "${first.sls.name}" and "${other.sls.name}", which run together${whenClause(found.when)}: Salt needs ids to be unique.${doubtOf(found)} Give one of them another id.`,
    at: other.state,
    related: [{ message: `the one in "${first.sls.name}", ${stateLabel(first.state)}`, at: first.state }],
    subjects: [first.state, other.state],
    ...idsOf(other.state),
  });
}

/** Ids that depend on the minion are not known. */
function idsOf({ id }: Place["state"]): { readonly states?: readonly string[] } {
  return typeof id === "string" ? { states: [id] } : {};
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
