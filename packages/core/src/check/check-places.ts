import { didYouMean } from "../diagnostics/suggest.ts";
import { Keys } from "../expr/keys.ts";
import { type Binding, ExprNode, type Operand } from "../expr/node.ts";
import { bindingOf } from "../expr/ops/variable.ts";
import { inclusionsOf } from "../sls/includes.ts";
import type { Step } from "../sls/layout.ts";
import type { Place, Places } from "../sls/places.ts";
import { requisitesOf } from "../sls/required.ts";
import type { SlsValue } from "../sls/sls.ts";
import type { StateValue } from "../state/builder.ts";
import { movedStates } from "./check-moves.ts";
import { type Finding, finding, idLabel, stateLabel, whenClause } from "./finding.ts";
import { possible } from "./guards.ts";

/** What is wrong with where states stand, on whatever minion. */
export function checkPlaces(files: readonly SlsValue[], places: Places): readonly Finding[] {
  return [
    ...sameNames(files),
    ...manyPlaces(places),
    ...files.flatMap((sls) => [...sameIds(places.in.get(sls) ?? []), ...targets(sls, places), ...movedStates(sls)]),
    ...conflicts(files, places),
  ];
}

function sameNames(files: readonly SlsValue[]): readonly Finding[] {
  const known = new Map<string, SlsValue>();
  return files.flatMap((sls) => {
    const other = known.get(sls.name);
    known.set(sls.name, sls);
    if (other === undefined || other === sls) return [];
    return [
      finding({
        code: "duplicate-sls",
        message: `Two SLS files are named "${sls.name}", and only one file can be there. Rename one.`,
        at: sls,
        related: [{ message: "the other one", at: other }],
        subjects: [sls, other],
      }),
    ];
  });
}

function manyPlaces(places: Places): readonly Finding[] {
  return [...places.of].flatMap(([state, all]) => {
    const [first, second] = all;
    if (first === undefined || second === undefined || exclusive(first, second)) return [];
    return [
      finding({
        code: "ambiguous-place",
        message: `${stateLabel(state)} stands in ${where(first)} and again in ${where(second)}: Salt refuses the same id twice. Leave it in one place; a requisite on it includes that file by itself.`,
        at: state,
        subjects: [state],
      }),
    ];
  });
}

function where(place: Place): string {
  return `the SLS file "${place.sls.name}"`;
}

/** Places that no minion has both of. */
function exclusive(a: Place, b: Place): boolean {
  return a.sls === b.sls && !possible([a.steps, b.steps]).possible;
}

/** Two states of one id and module, and ids that every round of a loop repeats. */
function sameIds(own: readonly Place[]): readonly Finding[] {
  const keys = new Keys();
  const known = new Map<string, Place[]>();
  return own.flatMap((place) => {
    const { state, steps } = place;
    const key = `${state.module} ${keys.of(state.id)}`;
    const others = known.get(key) ?? [];
    known.set(key, [...others, place]);
    const out: Finding[] = [];
    const clash = others.find((other) => other.state !== state && !exclusive(other, place));
    if (clash !== undefined) {
      const { when } = possible([clash.steps, steps]);
      out.push(
        finding({
          code: "duplicate-state",
          message: `The id ${idLabel(state.id)} has two states of the module ${state.module}${whenClause(when)}: Salt refuses that. Give one of them another id.`,
          at: state,
          related: [{ message: `the first one, ${stateLabel(clash.state)}`, at: clash.state }],
          subjects: [clash.state, state],
        }),
      );
    }
    const used = bindingsIn(state.id);
    const loop = steps.findLast(({ block }) => block.kind === "each" && !used.has(block.item) && !used.has(block.key));
    if (loop !== undefined) {
      out.push(
        finding({
          code: "constant-id-in-loop",
          message: `${stateLabel(state)} stands in a loop, and its id is the same in each round: Salt refuses the same id twice. Put the loop's variable into the id: t\`\${item}-…\`.`,
          at: state,
          subjects: [state],
        }),
      );
    }
    return out;
  });
}

function bindingsIn(operand: Operand): ReadonlySet<Binding> {
  const out = new Set<Binding>();
  const stack: Operand[] = [operand];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top instanceof ExprNode) {
      const binding = bindingOf(top);
      if (binding !== undefined) out.add(binding);
      stack.push(...top.operands);
    } else if (typeof top === "object" && top !== null) stack.push(...(Object.values(top) as Operand[]));
  }
  return out;
}

/** States that requisites take as handles: they must be there whenever the requisite is. */
function targets(sls: SlsValue, places: Places): readonly Finding[] {
  const own = (places.in.get(sls) ?? []).map(({ state, steps }) => ({
    args: state.args,
    owner: state as object,
    steps,
    label: stateLabel(state),
  }));
  const extensions = sls.extend.map(({ args, state }) => ({
    args,
    owner: sls as object,
    steps: [] as readonly Step[],
    label: `extend of ${stateLabel(state)}`,
  }));
  return [...own, ...extensions].flatMap(({ args, owner, steps, label }) =>
    requisitesOf(args).flatMap(([key, uses]) =>
      uses.flatMap((use) => {
        if (use.target.kind !== "state") return [];
        const target = use.target as unknown as StateValue;
        return targetFinding({ sls, key, target, owner, label, steps: [...steps, ...use.steps] }, places);
      }),
    ),
  );
}

interface Use {
  readonly sls: SlsValue;
  readonly key: string;
  readonly target: StateValue;
  readonly owner: object;
  readonly label: string;
  readonly steps: readonly Step[];
}

function targetFinding({ sls, key, target, owner, label, steps }: Use, places: Places): readonly Finding[] {
  const found = places.of.get(target) ?? [];
  const related = [{ message: `${stateLabel(target)} was made here`, at: target }];
  const subjects = [owner, key, target];
  if (found.length === 0) {
    return [
      finding({
        code: "unplaced-state",
        message: `${label} has \`${key}\` on ${stateLabel(target)}, which stands in no SLS file of the project. Put it into the body of an sls(…)${alike(target, places)}.`,
        at: owner,
        related,
        subjects,
      }),
    ];
  }
  const open = new Set(steps.map((step) => step.block));
  const leaked = found.every((place) => place.steps.some(({ block }) => block.kind === "each" && !open.has(block)));
  if (leaked) {
    return [
      finding({
        code: "leaked-loop-state",
        message: `${label} has \`${key}\` on ${stateLabel(target)}, which is made once in each round of a loop: outside the loop it is not known which is meant. Write the requisite inside the loop, or as each(list, (item) => ({ ${target.module}: id })).`,
        at: owner,
        related,
        subjects,
      }),
    ];
  }
  const here = found.filter((place) => place.sls === sls);
  if (here.length === 0) return [];
  const gap = possible(
    [steps],
    here.map((place) => place.steps),
  );
  if (!gap.possible) return [];
  return [
    finding({
      code: "missing-target",
      message: `${label} has \`${key}\` on ${stateLabel(target)}, which is not there${whenClause(gap.when)}. Put the requisite under the same condition: ${key}: when(condition, state).`,
      at: owner,
      related,
      subjects,
    }),
  ];
}

/** A state with the same id that is placed: most often, a builder was called twice. */
function alike(target: StateValue, places: Places): string {
  const ids = [...places.of.keys()].filter((state) => state.module === target.module).map((state) => idLabel(state.id));
  const label = idLabel(target.id);
  if (ids.includes(label))
    return `; another ${target.module} state has that id: take that value instead of making a new one`;
  return didYouMean(label, ids).replace(/^ /, ". ").replace(/\?$/, "?");
}

/** The same id in two files of which one includes the other. */
function conflicts(files: readonly SlsValue[], places: Places): readonly Finding[] {
  const keys = new Keys();
  const owners = new Map<string, Place[]>();
  for (const sls of files) {
    for (const place of places.in.get(sls) ?? []) {
      const key = keys.of(place.state.id);
      owners.set(key, [...(owners.get(key) ?? []), place]);
    }
  }
  return [...owners.values()].flatMap((all) => {
    const first = all[0] as Place;
    const other = all.find(
      (place) => place.sls !== first.sls && place.state !== first.state && together(first.sls, place.sls, places),
    );
    if (other === undefined || !possible([first.steps, other.steps]).possible) return [];
    return [conflictFinding(first, other)];
  });
}

export function conflictFinding(
  first: Pick<Place, "state" | "sls">,
  other: Pick<Place, "state" | "sls">,
  id?: string,
): Finding {
  return finding({
    code: "conflicting-id",
    message: `The id ${idLabel(id ?? other.state.id)} stands in the SLS files "${first.sls.name}" and "${other.sls.name}", which run together: Salt needs ids to be unique. Give one of them another id.`,
    at: other.state,
    related: [{ message: `the one in "${first.sls.name}", ${stateLabel(first.state)}`, at: first.state }],
    subjects: [first.state, other.state],
  });
}

/** Whether one of the files brings the other along. */
function together(a: SlsValue, b: SlsValue, places: Places): boolean {
  return reaches(a, b, places) || reaches(b, a, places);
}

function reaches(from: SlsValue, to: SlsValue, places: Places): boolean {
  const seen = new Set<SlsValue>([from]);
  for (const sls of seen) {
    for (const { file } of inclusionsOf(sls, places)) if (typeof file !== "string") seen.add(file);
  }
  return seen.has(to);
}
