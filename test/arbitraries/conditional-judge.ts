/** What is wrong with a conditional project on one minion, decided on its specification alone: no code of the checks. */
import type {
  Assignment,
  ConditionSpec,
  NodeSpec,
  ProjectSpec,
  RequisiteSpec,
  StateSpec,
  TargetSpec,
} from "./conditional-projects.ts";

export type Problem = "cycle" | "missing-target" | "duplicate-state" | "conflicting-id";

export const problems: readonly Problem[] = ["cycle", "missing-target", "duplicate-state", "conflicting-id"];

/** `maybe`: whether there is a cycle depends on an order of files that nobody said. */
export type Verdict = Readonly<Record<Problem, "yes" | "no" | "maybe">> & {
  /** Whether Salt says so before it runs anything. */
  readonly isRefused: "yes" | "no" | "maybe";
};

export function holds(spec: ConditionSpec, who: Assignment): boolean {
  switch (spec.kind) {
    case "eq":
      return who[spec.grain] === spec.value;
    case "ne":
      return who[spec.grain] !== spec.value;
    case "oneOf":
      return spec.values.includes(who[spec.grain]);
    case "kvm":
      return who.kvm;
    case "flag":
    case "flagged":
      return who.flag;
    case "unflagged":
      return !who.flag;
    case "not":
      return !holds(spec.part, who);
    case "and":
      return spec.parts.every((each) => holds(each, who));
    case "or":
      return spec.parts.some((each) => holds(each, who));
  }
}

/** What is left of branches; for every minion where none is given. */
function leaves<T>(nodes: readonly NodeSpec<T>[], who: Assignment | undefined): readonly T[] {
  return nodes.flatMap((node) => {
    if (node.kind === "leaf") return [node.leaf];
    if (who === undefined) return [...leaves(node.then, who), ...leaves(node.otherwise, who)];
    return leaves(holds(node.condition, who) ? node.then : node.otherwise, who);
  });
}

interface Present extends StateSpec {
  readonly file: number;
}

function statesOf({ files }: ProjectSpec, who: Assignment | undefined): readonly Present[] {
  return files.flatMap((file, index) => leaves(file, who).map((state) => ({ ...state, file: index })));
}

interface Wanted {
  readonly module: string;
  readonly text: string;
}

function isMeant({ module, text }: Wanted, state: StateSpec): boolean {
  return state.module === module && (state.id === text || (state.name ?? state.id) === text);
}

/** A requisite of a state, as the text of the SLS has it. */
interface Use {
  readonly owner: Present;
  readonly key: string;
  readonly wanted: Wanted;
  readonly home: number | undefined;
}

/** Salt's `use` copies these and no others. SALT.md §3. */
const copied = ["require_any", "watch_any", "onchanges_any", "onfail_any", "onfail_all", "listen", "listen_in"];

/** With what `use` brings: each kind that the state has nothing of itself. */
function withCopies(uses: readonly Use[], present: readonly Present[]): readonly Use[] {
  const copies = uses.flatMap(({ owner, key, wanted }) => {
    if (key !== "use" && key !== "use_in") return [];
    const others = present.filter((state) => isMeant(wanted, state));
    return others.flatMap((other) => {
      const [receiver, giver] = key === "use" ? [owner, other] : [other, owner];
      const has = new Set(uses.filter((each) => each.owner.number === receiver.number).map((each) => each.key));
      return uses
        .filter((each) => each.owner.number === giver.number && copied.includes(each.key) && !has.has(each.key))
        .map((each): Use => ({ ...each, owner: receiver, home: undefined }));
    });
  });
  return [...uses, ...copies];
}

function usesOf(owner: Present, every: readonly Present[], who: Assignment): readonly Use[] {
  return owner.requisites.flatMap(({ key, targets }: RequisiteSpec) =>
    leaves(targets, who).map((target: TargetSpec): Use => {
      if (!("handle" in target)) return { owner, key, wanted: target, home: undefined };
      const { module, id, file } = every.find((state) => state.number === target.handle) as Present;
      return { owner, key, wanted: { module, text: id }, home: file };
    }),
  );
}

export function judge(project: ProjectSpec, who: Assignment): Verdict {
  const every = statesOf(project, undefined);
  const present = statesOf(project, who);
  const uses = present.flatMap((state) => usesOf(state, every, who));
  const runs = runsOf(project, uses, every);
  const cycles = runs.map((run) => {
    const inRun = (state: Present) => run.has(state.file);
    const own = uses.filter(({ owner }) => inRun(owner));
    return cycleIn(run, present, withCopies(own, present.filter(inRun)), project);
  });
  const lost = uses.filter(
    ({ key, wanted }) => !key.startsWith("use") && !present.some((state) => isMeant(wanted, state)),
  );
  const found = {
    cycle: cycles.includes("yes") ? "yes" : cycles.includes("maybe") ? "maybe" : "no",
    "missing-target": said(lost.length > 0),
    "duplicate-state": said(
      pairs(present).some(([a, b]) => a.file === b.file && a.id === b.id && a.module === b.module),
    ),
    "conflicting-id": said(
      runs.some((run) =>
        pairs(present).some(([a, b]) => a.id === b.id && a.file !== b.file && run.has(a.file) && run.has(b.file)),
      ),
    ),
  } as const;
  const isRefused = problems.some((problem) => problem !== "missing-target" && found[problem] !== "no");
  return { ...found, isRefused: isRefused ? "yes" : refusal(lost, uses, present) };
}

/**
 * A `listen` without its target fails when everything has run. Of all that `_in` and `use` add to an id, Salt looks at
 * the first module alone, by the order of files: the others may be lost without a word. SALT.md §3.
 */
function refusal(lost: readonly Use[], uses: readonly Use[], present: readonly Present[]): "yes" | "no" | "maybe" {
  const refused = lost.filter(({ key }) => !key.startsWith("listen"));
  if (refused.length === 0) return "no";
  const extended = new Set(
    uses.flatMap(({ owner, key, wanted }): readonly string[] => {
      if (key === "listen_in" || !(key === "use" || key.endsWith("_in"))) return [];
      const found = present.filter((state) => isMeant(wanted, state));
      return key === "use" ? (found.length > 0 ? [owner.id] : []) : found.map(({ id }) => id);
    }),
  );
  return refused.every(({ key, wanted }) => key.endsWith("_in") && extended.has(wanted.text)) ? "maybe" : "yes";
}

function said(value: boolean): "yes" | "no" {
  return value ? "yes" : "no";
}

function pairs<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
}

/**
 * Files that run together on this minion: those that one target of the top file names, else each file alone, with what
 * they need. A file needs another one for a handle, and for a name that no third file could have.
 */
function runsOf({ files, grouping }: ProjectSpec, uses: readonly Use[], every: readonly Present[]) {
  const roots = files.map((_, index) => [index]);
  if (grouping === "all") roots.push(files.map((_, index) => index));
  return roots.map((root): ReadonlySet<number> => {
    const run = new Set(root);
    // A set that grows is walked to its end.
    for (const file of run) {
      for (const { owner, wanted, home } of uses) {
        if (owner.file !== file) continue;
        const homes = new Set(every.filter((state) => isMeant(wanted, state)).map((state) => state.file));
        // What the file has itself under some condition is not looked for elsewhere.
        const [only, other] = [...homes];
        if (home !== undefined) run.add(home);
        else if (only !== undefined && other === undefined) run.add(only);
      }
    }
    return run;
  });
}

interface Edge {
  readonly from: string;
  readonly to: string;
}

const unordered = ["listen", "listen_in", "use", "use_in"];

/** SALT.md §9: a prereq has its target run as a test before, and the real run after. */
function cycleIn(
  run: ReadonlySet<number>,
  present: readonly Present[],
  uses: readonly Use[],
  project: ProjectSpec,
): "yes" | "no" | "maybe" {
  const states = present.filter((state) => run.has(state.file));
  const links = uses
    .filter(({ owner, key }) => run.has(owner.file) && !unordered.includes(key))
    .flatMap(({ owner, key, wanted }) =>
      states
        .filter((state) => isMeant(wanted, state))
        .map((target) =>
          key.endsWith("_in")
            ? { from: target.number, to: owner.number, prereq: key === "prereq_in" }
            : { from: owner.number, to: target.number, prereq: key === "prereq" },
        ),
    );
  const tested = new Set(links.filter(({ prereq }) => prereq).map(({ to }) => to));
  const plain = links.flatMap(({ from, to, prereq }): readonly Edge[] => {
    if (prereq) return [edge(from, test(to)), edge(to, from)];
    return tested.has(from) ? [edge(from, to), edge(test(from), to)] : [edge(from, to)];
  });
  if (isCyclic(plain)) return "yes";
  // A test waits for the test of its own prereq's target where a prereq on it was met before.
  const chained = links.filter(({ from, prereq }) => prereq && tested.has(from));
  const nested = (some: typeof chained) => some.map(({ from, to }) => edge(test(from), test(to)));
  if (!isCyclic([...plain, ...nested(chained)])) return "no";
  const ids = new Set(statesOf(project, undefined).map((state) => state.id));
  const asWritten = project.files.length === 1 && ids.size === statesOf(project, undefined).length;
  if (!asWritten) return "maybe";
  const before = chained.filter((link) =>
    links.some(({ from, to, prereq }) => prereq && to === link.from && from <= link.from),
  );
  return said(isCyclic([...plain, ...nested(before)]));
}

function edge(from: number | string, to: number | string): Edge {
  return { from: String(from), to: String(to) };
}

function test(state: number): string {
  return `test ${state}`;
}

/** Takes away whatever waits for nothing that is left. */
function isCyclic(edges: readonly Edge[]): boolean {
  let left = edges;
  for (;;) {
    const waiting = new Set(left.map((each) => each.from));
    const next = left.filter((each) => waiting.has(each.to));
    if (next.length === left.length) return left.length > 0;
    left = next;
  }
}
