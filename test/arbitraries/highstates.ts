/** Random trees of SLS files for Salt's compiler and run: `sane`, which mostly run, and `wild`, with something wrong in them. */
import fc from "fast-check";
import type { Data, DataMap } from "../../packages/core/src/salt/data.ts";
import { excludes, extensions, type FileContext, type Included, includes } from "./highstate-files.ts";
import { oddities } from "./highstate-odd.ts";
import { type Requisite, type Row, row, rowRequisites, waits } from "./highstate-requisites.ts";
import { chance, type Declared, type Late, pick, type Scope, sometimes } from "./highstate-scope.ts";
import { bodyOf, type StateSpec, stateSpec } from "./highstate-states.ts";
import { type SlsFile, type SlsTree, treeText } from "./sls-text.ts";

export type Profile = "sane" | "wild";

export const profiles: readonly Profile[] = ["sane", "wild"];

const fileNames = ["x", "y", "d.x", "d", "d.y"];

interface TreeSpec {
  readonly files: readonly { readonly name: string; readonly isInit: boolean }[];
  readonly states: readonly StateSpec[];
  readonly layered: boolean;
  readonly rows: readonly (Row | undefined)[];
  readonly include: readonly Late<Included>[];
  readonly extend: readonly Late<DataMap>[];
  readonly exclude: Late<DataMap> | undefined;
  readonly asked: number;
  readonly options: SlsTree["options"];
}

const treeSpec: fc.Arbitrary<TreeSpec> = fc.record({
  files: fc.uniqueArray(
    fc.constantFrom(...fileNames).chain((name) => fc.record({ name: fc.constant(name), isInit: chance(25) })),
    { minLength: 1, maxLength: 4, selector: (file) => file.name },
  ),
  states: fc.uniqueArray(stateSpec, { minLength: 2, maxLength: 14, size: "max", selector: (state) => state.id }),
  layered: fc.boolean(),
  rows: fc.tuple(sometimes(9, row(true)), sometimes(10, row(false))),
  include: fc.array(includes, { minLength: 4, maxLength: 4 }),
  extend: fc.array(extensions, { minLength: 4, maxLength: 4 }),
  exclude: sometimes(10, excludes),
  asked: pick,
  options: fc.record({
    autoOrder: chance(10).map((off) => !off),
    failhard: chance(6),
    test: chance(15),
  }),
});

/** Prints as SLS text when a property fails. */
class Case implements SlsTree {
  readonly files: SlsTree["files"];
  readonly sls: SlsTree["sls"];
  readonly options: SlsTree["options"];

  constructor({ files, sls, options }: SlsTree) {
    this.files = files;
    this.sls = sls;
    this.options = options;
    Object.defineProperty(this, fc.toStringMethod, { value: () => treeText(this), enumerable: false });
  }
}

/** Mostly one: the first error often hides what comes after. */
const several = fc.oneof(
  { arbitrary: fc.array(oddities, { minLength: 1, maxLength: 1 }), weight: 7 },
  { arbitrary: fc.array(oddities, { minLength: 2, maxLength: 3 }), weight: 3 },
);

export function highstates(profile: Profile): fc.Arbitrary<SlsTree> {
  const sane = treeSpec.map(treeOf);
  if (profile === "sane") return sane.map((tree) => new Case(tree));
  return fc.tuple(sane, several).map(([tree, odd]) => new Case(odd.reduce((changed, change) => change(changed), tree)));
}

function treeOf(spec: TreeSpec): SlsTree {
  const files = spec.files.map((file) => file.name);
  const isLayered = spec.layered;
  const placed = spec.states.map((state) => ({ ...state, file: state.file % files.length }));
  const bare = placed.flatMap((state) => declaredOf(state, isLayered, undefined));
  const declared = placed.flatMap((state) =>
    declaredOf(state, isLayered, { declared: bare, own: bare[0] as Declared, files }),
  );
  const added = spec.rows.flatMap((each) => (each === undefined ? [] : [rowRequisites(each, declared)]));
  const context = (file: number): FileContext => ({
    declared,
    // What a file says without a state of its own: its targets may be any.
    own: { id: "", module: "test", name: undefined, names: [], file, rank: Number.POSITIVE_INFINITY, isFree: true },
    files,
  });
  const included = files.map((_, file) => spec.include[file]?.(context(file)) ?? { data: new Map(), names: [] });
  return {
    files: spec.files.map((file, index): SlsFile => {
      const states = placed.filter((state) => state.file === index);
      const data = new Map<Data, Data>([
        ...(included[index]?.data ?? []),
        ...states.map((state) => [state.id, written(state, declared, files, added)] as const),
        ...(spec.extend[index]?.(context(index)) ?? []),
        ...(index === 0 ? (spec.exclude?.(context(index)) ?? []) : []),
      ]);
      return { ...file, data: data.size === 0 ? null : data };
    }),
    sls: askedOf(files, new Set(included.flatMap((each) => each.names)), spec.asked),
    options: spec.options,
  };
}

/** Files that no other one includes, and some of the rest; rarely one is left out. */
function askedOf(files: readonly string[], included: ReadonlySet<string>, asked: number): readonly string[] {
  if (asked % 19 === 18) return ["*"];
  if (asked % 19 === 17) return files.slice(0, 1);
  const turned = files.map((_, index) => files[(index + asked) % files.length] as string);
  return turned.filter((name, index) => name === files[0] || !included.has(name) || ((asked >> index) & 3) === 0);
}

function declaredOf(
  { id, rank, file, modules }: StateSpec,
  layered: boolean,
  scope: Scope | undefined,
): readonly Declared[] {
  return modules.map(({ module, name, names, requisites }) => ({
    id,
    module,
    name: scope === undefined ? undefined : name?.(scope),
    names: names?.map((each) => each.name) ?? [],
    file,
    rank: layered ? rank - 100 * file : rank,
    isFree: !waits(requisites) && !(names ?? []).some((each) => waits(each.requisites)),
  }));
}

function written(
  state: StateSpec,
  declared: readonly Declared[],
  files: readonly string[],
  rows: readonly ReadonlyMap<string, readonly Requisite[]>[],
): Data {
  const own = declared.filter((each) => each.id === state.id);
  const scopes = own.map((each): Scope => ({ declared, own: each, files }));
  return bodyOf(
    state,
    scopes,
    rows.flatMap((each) => each.get(state.id) ?? []),
  );
}
