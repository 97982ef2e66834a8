import type { Binding, ExprNode } from "../expr/node.ts";
import { gatheringOf } from "../expr/ops/gather.ts";
import { localName } from "../expr/ops/local.ts";
import type { Guarded, MapEntry } from "./document.ts";
import { Names, nameOfId } from "./names.ts";
import { inOrder, type Placed, type Step } from "./order.ts";
import { Settings } from "./settings.ts";
import { type Candidate, Survey } from "./survey.ts";

/** A `{% set %}`: an expression under its name, an id already encoded as YAML, or a list that a loop gathers. */
export interface Local {
  readonly key: string;
  readonly name: string;
  readonly value: ExprNode;
  readonly encoded: boolean;
  /** The condition under which the value is looked at at all, and what is equal where conditions are. */
  readonly guard?: ExprNode | undefined;
  readonly guardKey?: string | undefined;
}

/** Which names the file has, and at the top of which statements each is set. */
export interface LocalPlan {
  readonly at: ReadonlyMap<object, readonly Local[]>;
  /** Of a local, a gathered list or an encoded id. A name counts where it is set, and in what stands inside. */
  keyOf(node: ExprNode, encoded: boolean): string;
  variable(binding: Binding): string;
  /** Loops whose counter is used: `{% set index = loop.index0 %}`. */
  readonly counters: ReadonlySet<Binding>;
}

/**
 * Finds what is written once under a name: the user's `local`s, lists that loops gather, and each id that stands in the file
 * more than once.
 */
export function planLocals(root: readonly Guarded<MapEntry>[]): LocalPlan {
  const survey = new Survey(root);
  const names = new Names();
  const settings = new Settings(survey);
  const named = [...survey.candidates.values()]
    .map((candidate) => ({ candidate, settings: settings.of(candidate.key) }))
    .filter((each) => each.settings.length > 0);
  const nameOf = new Map<string, string>();
  for (const { candidate } of named)
    if (!candidate.encoded) nameOf.set(candidate.key, names.unique(wishFor(candidate)));
  const variables = nameVariables(survey, names);
  for (const { candidate } of named) {
    const base = candidate.encoded ? nameOfId(candidate.value) : "";
    if (candidate.encoded) nameOf.set(candidate.key, names.unique(base, base.endsWith("id") ? base : `${base}_id`));
  }
  const at = new Map<object, Map<string, Placed>>();
  for (const { candidate, settings: all } of named) {
    for (const { place, ways } of all) {
      const here = at.get(place.statements) ?? new Map<string, Placed>();
      at.set(place.statements, here);
      here.set(candidate.key, { candidate, ways });
    }
  }
  const local = ({ candidate: { key, value, encoded }, guard }: Step): Local => {
    const guardKey = guard === undefined ? undefined : survey.conditionKey(guard);
    return { key, name: nameOf.get(key) as string, value, encoded, guard, guardKey };
  };
  return {
    at: new Map([...at].map(([statements, here]) => [statements, inOrder(here, survey).map(local)])),
    keyOf: (node, encoded) => survey.key(node, encoded),
    variable: (binding) => variables.get(binding) ?? binding.name,
    counters: survey.counters,
  };
}

function wishFor({ value }: Candidate): string {
  const gathered = gatheringOf(value)?.of;
  return localName(value) ?? (gathered === "map" ? "mapped" : "filtered");
}

/** Loops that do not hold one another share a name. */
function nameVariables({ bindings, counters }: Survey, names: Names): ReadonlyMap<Binding, string> {
  const out = new Map<Binding, string>();
  const shared = new Map<string, string>();
  for (const [binding, outer] of bindings) {
    // A counter that nothing reads is not written.
    if (binding.counter && !counters.has(binding)) continue;
    const free = shared.get(binding.name);
    const clash = free === undefined || outer.some((other) => out.get(other) === free);
    const name = clash ? names.unique(binding.name) : free;
    shared.set(binding.name, shared.get(binding.name) ?? name);
    out.set(binding, name);
  }
  return out;
}
