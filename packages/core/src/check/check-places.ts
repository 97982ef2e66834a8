import { didYouMean } from "../diagnostics/suggest.ts";
import { type Binding, ExprNode, type Operand } from "../expr/node.ts";
import { bindingOf } from "../expr/ops/variable.ts";
import type { Step } from "../sls/layout.ts";
import type { Place, Places } from "../sls/places.ts";
import { requisitesOf } from "../sls/required.ts";
import type { SlsValue } from "../sls/sls.ts";
import { variablesOf } from "../state/block.ts";
import type { StateValue } from "../state/builder.ts";
import { movedStates } from "./check-moves.ts";
import { type Finding, finding, idLabel, stateLabel } from "./finding.ts";
import { possible } from "./guards.ts";

/** What is wrong with where states stand, on whatever minion. */
export function checkPlaces(files: readonly SlsValue[], places: Places): readonly Finding[] {
  return [
    ...sameNames(files),
    ...manyPlaces(places),
    ...files.flatMap((sls) => [...constantIds(places.in.get(sls) ?? []), ...targets(sls, places), ...movedStates(sls)]),
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
    const [first, second] = clash(all) ?? [];
    if (first === undefined || second === undefined) return [];
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

/** Two places in different files, or that some minion has both of. */
function clash(all: readonly Place[]): readonly Place[] | undefined {
  const [first] = all;
  if (first === undefined || all.length === 1) return undefined;
  const elsewhere = all.find((place) => place.sls !== first.sls);
  if (elsewhere !== undefined) return [first, elsewhere];
  return all
    .slice(1)
    .map((place) => [first, place])
    .find((pair) => possible(pair.map(({ steps }) => steps)).possible);
}

function where(place: Place): string {
  return `the SLS file "${place.sls.name}"`;
}

/** Ids that every round of a loop repeats. */
function constantIds(own: readonly Place[]): readonly Finding[] {
  return own.flatMap(({ state, steps }) => {
    if (steps.length === 0) return [];
    const used = bindingsIn(state.id);
    const loop = steps.findLast(
      ({ block }) => block.kind === "each" && !variablesOf(block).some((each) => used.has(each)),
    );
    if (loop === undefined) return [];
    return [
      finding({
        code: "constant-id-in-loop",
        message: `${stateLabel(state)} stands in a loop, and its id is the same in each round: Salt refuses the same id twice. Put the loop's variable into the id: t\`\${item}-…\`.`,
        at: state,
        subjects: [state],
      }),
    ];
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

/** States that requisites take as handles: they must stand where the requisite can know them. */
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
        return targetFinding({ key, target, owner, label, steps: [...steps, ...use.steps] }, places);
      }),
    ),
  );
}

interface Use {
  readonly key: string;
  readonly target: StateValue;
  readonly owner: object;
  readonly label: string;
  readonly steps: readonly Step[];
}

function targetFinding({ key, target, owner, label, steps }: Use, places: Places): readonly Finding[] {
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
  if (isLeaked(found, steps)) {
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
  return [];
}

/** Whether a state that is taken as such cannot be known here at all, which is said of its place. */
export function isMisplaced(state: StateValue, steps: readonly Step[], places: Places): boolean {
  const found = places.of.get(state) ?? [];
  return found.length === 0 || isLeaked(found, steps);
}

function isLeaked(found: readonly Place[], steps: readonly Step[]): boolean {
  const open = new Set(steps.map((step) => step.block));
  return found.every((place) => place.steps.some(({ block }) => block.kind === "each" && !open.has(block)));
}

/** A state with the same id that is placed: most often, a builder was called twice. */
function alike(target: StateValue, places: Places): string {
  const ids = [...places.of.keys()].filter((state) => state.module === target.module).map((state) => idLabel(state.id));
  const label = idLabel(target.id);
  if (ids.includes(label))
    return `; another ${target.module} state has that id: take that value instead of making a new one`;
  return didYouMean(label, ids).replace(/^ /, ". ").replace(/\?$/, "?");
}
