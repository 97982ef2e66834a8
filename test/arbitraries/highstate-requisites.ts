/** Random requisites, most of which lead to a state that is there and close no loop. */
import fc from "fast-check";
import type { Data } from "../../packages/core/src/salt/data.ts";
import { chance, type Declared, type Late, mapping, nth, pick, type Scope } from "./highstate-scope.ts";

export interface Requisite {
  readonly kind: string;
  readonly targets: readonly Late<Data | undefined>[];
}

/** The owner runs after its target. */
const after = [
  ...[
    "require",
    "watch",
    "onchanges",
    "onfail",
    "require_any",
    "watch_any",
    "onchanges_any",
    "onfail_any",
    "onfail_all",
  ],
  "prereq_in",
];
/** The owner runs before its target. */
const before = ["prereq", "require_in", "watch_in", "onchanges_in", "onfail_in"];
const free = ["listen", "listen_in", "use", "use_in"];

export const kinds: readonly string[] = [...after, ...before, ...free];

const kind: fc.Arbitrary<string> = fc.oneof(
  ...[
    { kinds: ["require", "watch"], weight: 6 },
    { kinds: ["prereq"], weight: 4 },
    { kinds: ["onchanges", "onfail"], weight: 5 },
    { kinds: ["require_any", "watch_any", "onchanges_any", "onfail_any"], weight: 5 },
    { kinds: ["onfail_all"], weight: 1 },
    { kinds: ["listen", "listen_in"], weight: 3 },
    { kinds: ["use", "use_in"], weight: 3 },
    { kinds: ["require_in", "watch_in", "onchanges_in", "onfail_in"], weight: 5 },
    { kinds: ["prereq_in"], weight: 2 },
  ].map((each) => ({ arbitrary: fc.constantFrom(...each.kinds), weight: each.weight })),
);

/** States that this one may name without a loop. */
function candidates(kindOf: string, { declared, own }: Scope, tangled = false): readonly Declared[] {
  const others = declared.filter((each) => each.id !== own.id);
  const lower = others.filter((each) => each.rank < own.rank);
  const higher = others.filter((each) => each.rank > own.rank);
  // A prereq's target that waits for others closes a loop as soon as these wait for the owner; some do all the same.
  if (kindOf === "prereq") return tangled ? higher : higher.filter((each) => each.isFree);
  if (kindOf === "prereq_in") return own.isFree || tangled ? lower : [];
  if (after.includes(kindOf)) return lower;
  return before.includes(kindOf) ? higher : others;
}

/** `{mod: text}` in its ways. In these four, `_in` forms and `use` know ids and single names only. */
export function targetOf(form: string, inward: boolean, target: Declared, number: number): Data {
  const { id, name, names } = target;
  const single = name === undefined ? [] : [name];
  // Several names take the place of the single one, except where Salt reads the arguments themselves.
  const text = nth([id, id, ...(inward || names.length === 0 ? single : names)], number) ?? id;
  if (form === "bare") return text;
  if (form === "id" && !inward) return mapping({ id: text });
  return mapping({ [target.module]: text });
}

/** Whether a state waits for others by its own requisites. */
export function waits(requisites: readonly Requisite[]): boolean {
  return requisites.some((each) => after.includes(each.kind));
}

function isInward(kindOf: string): boolean {
  return kindOf.endsWith("_in") || kindOf === "use";
}

function stateTarget(kindOf: string): fc.Arbitrary<Late<Data | undefined>> {
  // A bare text in `listen_in` ends the run of every line; it is for the wild cases.
  const forms = kindOf === "listen_in" ? ["module"] : ["module", "module", "module", "module", "id", "bare"];
  return fc
    .record({ form: fc.constantFrom(...forms), chosen: pick, text: pick, loose: chance(1), tangled: chance(20) })
    .map(({ form, chosen, text, loose, tangled }) => (scope: Scope) => {
      const target = nth(loose ? scope.declared : candidates(kindOf, scope, tangled), chosen);
      return target === undefined ? undefined : targetOf(form, isInward(kindOf), target, text);
    });
}

/** Whole SLS files; of those, mostly one whose states all have a lower rank. */
function slsTarget(kindOf: string): fc.Arbitrary<Late<Data | undefined>> {
  return fc
    .record({ chosen: pick, loose: chance(1), glob: chance(10), empty: chance(8) })
    .map(({ chosen, loose, glob, empty }) => (scope: Scope) => {
      const allowed = new Set(candidates(kindOf, scope));
      const states = (file: number) => scope.declared.filter((each) => each.file === file);
      const fits = (file: number) =>
        states(file).every((each) => allowed.has(each)) && (empty || states(file).length > 0);
      const files = scope.files.filter((_, file) => loose || fits(file));
      const name = nth(files, chosen);
      if (name === undefined) return undefined;
      return mapping({ sls: glob && !isInward(kindOf) ? `${name.slice(0, -1)}?` : name });
    });
}

const globs = ["a*", "[ab]?", "[!a]*", "?", "*b", "c[a-c]"];

function globTarget(kindOf: string): fc.Arbitrary<Late<Data | undefined>> {
  return fc
    .record({ text: fc.constantFrom(...globs), chosen: pick, whole: chance(8) })
    .map(({ text, chosen, whole }) => (scope: Scope) => {
      const target = nth(candidates(kindOf, scope), chosen);
      if (target === undefined) return undefined;
      // One that surely fits a state, and mostly this one alone.
      return mapping({ test: whole ? text : `${target.id.slice(0, -1)}[${target.id.slice(-1)}]` });
    });
}

const missing: fc.Arbitrary<Late<Data | undefined>> = fc
  .constantFrom<Data>(mapping({ test: "nowhere" }), mapping({ sls: "no.file" }), mapping({ id: "nowhere" }), "nowhere")
  .map((target) => () => target);

function target(kindOf: string): fc.Arbitrary<Late<Data | undefined>> {
  const outward = isInward(kindOf) || kindOf.startsWith("listen") ? 0 : 1;
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: stateTarget(kindOf), weight: 200 },
    { arbitrary: slsTarget(kindOf), weight: kindOf.startsWith("listen") ? 0 : 20 },
    { arbitrary: globTarget(kindOf), weight: 14 * outward },
    { arbitrary: missing, weight: kindOf === "listen_in" ? 0 : 1 },
  );
}

export const requisite: fc.Arbitrary<Requisite> = kind.chain((chosen) =>
  fc.record({ kind: fc.constant(chosen), targets: fc.array(target(chosen), { minLength: 1, maxLength: 2 }) }),
);

/** Requisites of one kind in one list, as Salt keeps only the last of several. */
export function grouped(requisites: readonly Requisite[], scope: Scope): readonly Data[] {
  const lists = new Map<string, Data[]>();
  for (const { kind: key, targets } of requisites) {
    const found = targets.flatMap((late) => late(scope) ?? []);
    if (found.length > 0) lists.set(key, [...(lists.get(key) ?? []), ...found]);
  }
  return [...lists].map(([key, list]) => mapping({ [key]: list }));
}

/** States that wait for each other in a row: closed, it is a cycle; of prereqs, a chain. */
export interface Row {
  readonly closed: boolean;
  readonly links: readonly { readonly chosen: number; readonly kind: string; readonly form: string }[];
}

export function row(closed: boolean): fc.Arbitrary<Row> {
  const some = closed ? [...after.slice(0, 9), "prereq", "require", "watch", "prereq_in", "require_in"] : ["prereq"];
  const link = fc.record({
    chosen: pick,
    kind: fc.constantFrom(...some),
    form: fc.constantFrom("module", "module", "bare", "id"),
  });
  return fc.record({
    closed: fc.constant(closed),
    links: fc.array(link, { minLength: closed ? 1 : 2, maxLength: closed ? 5 : 4 }),
  });
}

/** What a row adds to the states, by id. */
export function rowRequisites(
  { closed, links }: Row,
  all: readonly Declared[],
): ReadonlyMap<string, readonly Requisite[]> {
  const rest = [...all];
  const chosenStates = links.flatMap(({ chosen }) => rest.splice(chosen % Math.max(1, rest.length), 1));
  // Open rows lead the way of all requisites, and close no loop with them.
  const ordered = closed ? chosenStates : [...chosenStates].sort((a, b) => a.rank - b.rank);
  const states = ordered.map((at, index) => ({ at, kind: links[index]?.kind ?? "", form: links[index]?.form ?? "" }));
  const out = new Map<string, readonly Requisite[]>();
  states.forEach(({ at, kind: key, form }, index) => {
    const next = states[index + 1] ?? (closed ? states[0] : undefined);
    if (next === undefined) return;
    // Of an inward kind, the next one carries it, so that the row keeps its direction.
    const [owner, other] = key.endsWith("_in") ? [next.at, at] : [at, next.at];
    const added: Requisite = { kind: key, targets: [() => targetOf(form, isInward(key), other, 0)] };
    out.set(owner.id, [...(out.get(owner.id) ?? []), added]);
  });
  return out;
}
