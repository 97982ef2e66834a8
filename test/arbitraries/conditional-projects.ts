/** Random small projects with conditions everywhere, as specifications that a simple evaluator can read as well. */
import * as e from "@typesalt/core";
import { cmd, test as testState } from "@typesalt/core/states";
import fc from "fast-check";

/** What a condition looks at. `kvm` is a grain that a minion has or lacks, `flag` one that is true or false. */
export interface Assignment {
  readonly os: string;
  readonly role: string;
  readonly kvm: boolean;
  readonly flag: boolean;
}

/** Every minion that conditions can tell apart: for each grain, one value that no condition mentions. */
export const assignments: readonly Assignment[] = ["Debian", "Fedora", "Other", "Void"].flatMap((os) =>
  ["web", "db", "none"].flatMap((role) =>
    [true, false].flatMap((kvm) => [true, false].map((flag) => ({ os, role, kvm, flag }))),
  ),
);

export type ConditionSpec =
  | { readonly kind: "eq" | "ne"; readonly grain: "os" | "role"; readonly value: string }
  | { readonly kind: "oneOf"; readonly grain: "os" | "role"; readonly values: readonly string[] }
  | { readonly kind: "kvm" | "flag" | "flagged" | "unflagged" }
  | { readonly kind: "not"; readonly part: ConditionSpec }
  | { readonly kind: "and" | "or"; readonly parts: readonly ConditionSpec[] };

export interface WhenSpec<T> {
  readonly kind: "when";
  readonly condition: ConditionSpec;
  readonly then: readonly NodeSpec<T>[];
  readonly otherwise: readonly NodeSpec<T>[];
}

export interface LeafSpec<T> {
  readonly kind: "leaf";
  readonly leaf: T;
}

export type NodeSpec<T> = LeafSpec<T> | WhenSpec<T>;

/** A state that was made before, by its number, or a text that may mean none, one or several. */
export type TargetSpec = { readonly handle: number } | { readonly module: Module; readonly text: string };

export type Module = "test" | "cmd";

const kinds = [
  ...["require", "require_any", "watch", "watch_any", "prereq", "onchanges", "onchanges_any", "onfail", "onfail_any"],
  ...["onfail_all", "use", "listen", "require_in", "watch_in", "prereq_in", "onchanges_in", "onfail_in", "use_in"],
  "listen_in",
] as const;

export interface RequisiteSpec {
  readonly key: string;
  readonly targets: readonly NodeSpec<TargetSpec>[];
}

export interface StateSpec {
  /** Counted over the whole project, in the order of making. */
  readonly number: number;
  readonly module: Module;
  readonly id: string;
  readonly name: string | undefined;
  readonly requisites: readonly RequisiteSpec[];
}

/** Which files run together whatever the minion is: those that one target names, or each alone. */
export type Grouping = "all" | "apart" | "listed";

export interface ProjectSpec {
  readonly files: readonly (readonly NodeSpec<StateSpec>[])[];
  readonly grouping: Grouping;
}

const oses = ["Debian", "Fedora", "Other"];
const roles = ["web", "db"];
const valuesOf = { os: oses, role: roles };
const grain = fc.constantFrom("os" as const, "os" as const, "role" as const);

const condition = fc.letrec<{ any: ConditionSpec }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true, maxDepth: 3 },
    { weight: 5, arbitrary: grain.chain((of) => comparison(of)) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom("kvm" as const, "flag" as const, "flagged" as const, "unflagged" as const)
        .map((kind) => ({ kind })),
    },
    { weight: 1, arbitrary: tie("any").map((part) => ({ kind: "not" as const, part })) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom("and" as const, "or" as const),
        parts: fc.array(tie("any"), { minLength: 1, maxLength: 3 }),
      }),
    },
  ),
})).any;

function comparison(of: "os" | "role"): fc.Arbitrary<ConditionSpec> {
  return fc.oneof(
    fc.record({
      kind: fc.constantFrom("eq" as const, "ne" as const),
      grain: fc.constant(of),
      value: fc.constantFrom(...valuesOf[of]),
    }),
    fc.record({ kind: fc.constant("oneOf" as const), grain: fc.constant(of), values: fc.subarray(valuesOf[of]) }),
  );
}

function nodes<T>(leaf: fc.Arbitrary<T>, maxDepth: number): fc.Arbitrary<readonly NodeSpec<T>[]> {
  return fc.letrec<{ all: readonly NodeSpec<T>[]; one: NodeSpec<T> }>((tie) => ({
    one: fc.oneof(
      { depthSize: "medium", withCrossShrink: true, maxDepth },
      leaf.map((each) => ({ kind: "leaf" as const, leaf: each })),
      fc.record({
        kind: fc.constant("when" as const),
        condition,
        then: tie("all"),
        otherwise: fc.oneof(fc.constant([]), tie("all")),
      }),
    ),
    all: fc.array(tie("one"), { minLength: 1, maxLength: 3 }),
  })).all;
}

const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
const module: fc.Arbitrary<Module> = fc.constantFrom("test", "test", "test", "test", "cmd");
/** Handles point backwards by their number modulo what is there. */
const target: fc.Arbitrary<TargetSpec> = fc.oneof(
  fc.record({ handle: fc.nat(7) }),
  fc.record({ module, text: fc.constantFrom(...ids, "n0", "n1") }),
);
const requisites = fc.uniqueArray(fc.record({ key: fc.constantFrom(...kinds), targets: nodes(target, 2) }), {
  maxLength: 2,
  selector: (each) => each.key,
});
const state = fc.record({
  module,
  id: fc.nat(99),
  name: fc.option(fc.constantFrom("n0", "n1"), { freq: 9 }),
  requisites,
});

/** A project of at most eight states. With `spread`, most ids differ, so that other problems are not drowned. */
export const projectSpecs: fc.Arbitrary<ProjectSpec> = fc
  .record({
    files: fc.array(nodes(state, 3), { minLength: 1, maxLength: 3 }),
    grouping: fc.constantFrom<Grouping>("all", "all", "apart", "listed"),
    spread: fc.integer({ min: 0, max: 5 }),
    sparse: fc.boolean(),
  })
  .map(({ files, grouping, spread, sparse }) => {
    let number = 0;
    const read = (all: readonly NodeSpec<Raw>[]): readonly NodeSpec<StateSpec>[] =>
      all.flatMap((node): NodeSpec<StateSpec>[] => {
        if (node.kind === "when") return [{ ...node, then: read(node.then), otherwise: read(node.otherwise) }];
        if (number >= 8) return [];
        const { id, name, requisites: own, ...rest } = node.leaf;
        const kept = sparse ? own.slice(0, 1) : own;
        const made: StateSpec = {
          ...rest,
          number,
          id: ids[spread === 0 ? id % ids.length : id % 7 < spread ? number : id % ids.length] as string,
          name: name ?? undefined,
          requisites: kept.map((each) => ({ key: each.key, targets: resolved(each.targets, number, each.key) })),
        };
        number += 1;
        return [{ kind: "leaf", leaf: made }];
      });
    return { files: files.map(read), grouping };
  });

type Raw = Omit<StateSpec, "number" | "id" | "name"> & { readonly id: number; readonly name: string | null };

/** Handles among those made so far; texts of an `_in` are ids, as Salt finds them by any argument otherwise. */
function resolved(all: readonly NodeSpec<TargetSpec>[], count: number, key: string): readonly NodeSpec<TargetSpec>[] {
  return all.flatMap((node): NodeSpec<TargetSpec>[] => {
    if (node.kind === "when") {
      const [then, otherwise] = [resolved(node.then, count, key), resolved(node.otherwise, count, key)];
      return [{ ...node, then, otherwise }];
    }
    if ("handle" in node.leaf) return count === 0 ? [] : [{ kind: "leaf", leaf: { handle: node.leaf.handle % count } }];
    return key.endsWith("_in") && node.leaf.text.startsWith("n") ? [] : [node];
  });
}

const grains = e.grains as unknown as Readonly<Record<string, e.Expr<string>>> & { readonly flag: e.Expr<boolean> };

function expressionOf(spec: ConditionSpec): e.Expr<boolean> {
  switch (spec.kind) {
    case "eq":
      return e.eq(grains[spec.grain] as e.Expr<string>, spec.value);
    case "ne":
      return e.ne(grains[spec.grain] as e.Expr<string>, spec.value);
    case "oneOf":
      return e.oneOf(grains[spec.grain] as e.Expr<string>, spec.values);
    case "kvm":
      return e.isDefined(grains["kvm"] as e.Expr<string>);
    case "flag":
      return grains.flag;
    case "flagged":
      return e.eq(grains.flag, true);
    case "unflagged":
      return e.eq(grains.flag, false);
    case "not":
      return e.not(expressionOf(spec.part));
    case "and":
      return e.and(...spec.parts.map(expressionOf));
    case "or":
      return e.or(...spec.parts.map(expressionOf));
  }
}

function blocks<T, N>(all: readonly NodeSpec<T>[], leaf: (spec: T) => N): readonly unknown[] {
  return all.map((node): unknown => {
    if (node.kind === "leaf") return leaf(node.leaf);
    // In this order, as states are numbered by it.
    const then = blocks(node.then, leaf);
    return e.when(expressionOf(node.condition), then as never, blocks(node.otherwise, leaf) as never);
  });
}

export function projectOf({ files, grouping }: ProjectSpec): e.Project {
  const made: e.State[] = [];
  const parts = files.map((file, index) => {
    const body = blocks(file, (spec) => {
      const state = stateOf(spec, made);
      made.push(state);
      return state;
    });
    return e.sls(`f${index}`, body as never);
  });
  if (grouping === "all") return e.project({ top: { "*": parts } });
  if (grouping === "listed") return e.project({ sls: parts });
  return e.project({ top: Object.fromEntries(parts.map((part, index) => [`m${index}-*`, [part]])) });
}

function stateOf({ module: of, id, name, requisites: all }: StateSpec, made: readonly e.State[]): e.State {
  const args = Object.fromEntries(
    all.map(({ key, targets }) => [
      key,
      blocks(targets, (each) => ("handle" in each ? made[each.handle] : { [each.module]: each.text })),
    ]),
  );
  const own = (name === undefined ? args : { ...args, name }) as never;
  return of === "test" ? testState.nop(id, own) : cmd.run(id, own);
}

export function minionOf({ os, role, kvm, flag }: Assignment): e.Minion {
  return e.minion({ id: "m", grains: { os, role, flag, ...(kvm ? { kvm: "kvm" } : {}) } as never });
}
