/** Random SLS files: branches, loops, shared ids, requisites and arguments. Valid by the way they are made. */
import * as e from "@typesalt/core";
import { cmd, pkg, service, test as testState } from "@typesalt/core/states";
import fc from "fast-check";
import { type Value, values } from "./arguments.ts";
import { conditionOf, type Loop, listOf, mappingOf, risky } from "./conditions.ts";

/** What a body is made from: numbers that pick from what is there where they are read. */
interface StateSpec {
  readonly kind: "state";
  readonly pick: number;
  readonly args: Readonly<Record<string, Value>>;
  readonly requisites: readonly RequisiteSpec[];
}
interface WhenSpec {
  readonly kind: "when";
  readonly condition: number;
  readonly then: readonly NodeSpec[];
  readonly otherwise: readonly NodeSpec[];
}
interface EachSpec {
  readonly kind: "each";
  readonly over: number;
  readonly mapping: boolean;
  readonly body: readonly NodeSpec[];
}
type NodeSpec = StateSpec | WhenSpec | EachSpec;
type TargetSpec =
  | { readonly kind: "state" | "name" | "sls" | "each"; readonly pick: number }
  | {
      readonly kind: "when";
      readonly condition: number;
      readonly then: readonly TargetSpec[];
      readonly otherwise: readonly TargetSpec[];
    };
interface RequisiteSpec {
  readonly key: "require" | "watch" | "onchanges" | "require_in" | "prereq";
  readonly targets: readonly TargetSpec[];
}
export interface FileSpec {
  readonly body: readonly NodeSpec[];
  readonly extend: readonly Omit<StateSpec, "kind">[];
  readonly exclude: readonly { readonly kind: "state" | "sls"; readonly pick: number }[];
}

const pick = fc.nat(1000);
const targets = fc.letrec<{ all: readonly TargetSpec[]; one: TargetSpec }>((tie) => ({
  one: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ kind: fc.constantFrom("state", "state", "name", "sls", "each"), pick }) as fc.Arbitrary<TargetSpec>,
    fc.record({ kind: fc.constant("when" as const), condition: pick, then: tie("all"), otherwise: tie("all") }),
  ),
  all: fc.array(tie("one"), { maxLength: 3 }),
})).all;
const requisites: fc.Arbitrary<readonly RequisiteSpec[]> = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom("require" as const, "watch" as const, "onchanges" as const, "require_in" as const),
    targets,
  }),
  { maxLength: 2, selector: (each) => each.key },
);
const args = fc.dictionary(fc.constantFrom("one", "two", "three"), values, { maxKeys: 2, noNullPrototype: true });

const bodies = fc.letrec<{ all: readonly NodeSpec[]; one: NodeSpec }>((tie) => ({
  one: fc.oneof(
    { depthSize: "medium", withCrossShrink: true, maxDepth: 5 },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("state" as const), pick, args, requisites }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("when" as const),
        condition: pick,
        then: tie("all"),
        otherwise: fc.oneof(fc.constant([]), tie("all")),
      }),
    },
    fc.record({ kind: fc.constant("each" as const), over: pick, mapping: fc.boolean(), body: tie("all") }),
  ),
  all: fc.array(tie("one"), { minLength: 1, maxLength: 4 }),
})).all;

export const fileSpecs: fc.Arbitrary<readonly FileSpec[]> = fc.array(
  fc.record({
    body: bodies,
    extend: fc.array(fc.record({ pick, args, requisites }), { maxLength: 2 }),
    exclude: fc.array(fc.record({ kind: fc.constantFrom("state" as const, "sls" as const), pick }), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 3 },
);

type Make = (id: e.Input<string>, args: never) => e.State;
const modules: Readonly<Record<string, Make>> = {
  test: testState.nop,
  cmd: cmd.run,
  pkg: pkg.installed,
  service: service.running,
};
const names = Object.keys(modules);

interface Handle {
  readonly state: e.State;
  readonly loops: readonly Loop[];
}

/** Where a body is read: the loops around it, and the ids that are taken there, each with one module. */
interface Place {
  readonly file: number;
  readonly loops: readonly Loop[];
  readonly used: Set<string>;
}

/** Makes the files. What picks a state picks one that was made before, in the same loop or outside of loops. */
class Maker {
  readonly #handles: Handle[] = [];
  readonly #files: e.Sls[] = [];
  #loops = 0;

  files(specs: readonly FileSpec[]): readonly e.Sls[] {
    specs.forEach((spec, file) => {
      const place: Place = { file, loops: [], used: new Set() };
      const before = this.#handles.filter(({ loops }) => loops.length === 0);
      const body = this.#body(spec.body, place);
      const extended = new Set<e.State>();
      const extend = spec.extend.flatMap(({ pick: index, args: given, requisites: all }) => {
        const found = chosen(before, index)?.state;
        if (found === undefined || extended.has(found)) return [];
        extended.add(found);
        return [e.extend(found, { ...this.#requisites(all, place), extra: given } as never)];
      });
      const exclude = spec.exclude.flatMap(({ kind, pick: index }): (e.State | e.Sls)[] => {
        const found = kind === "sls" ? chosen(this.#files, index) : chosen(before, index)?.state;
        return found === undefined ? [] : [found];
      });
      this.#files.push(e.sls(`f${file}`, body, { extend, exclude }));
    });
    return this.#files;
  }

  #body(nodes: readonly NodeSpec[], place: Place): e.Item<e.State>[] {
    return nodes.flatMap((node): e.Item<e.State>[] => {
      if (node.kind === "state") return this.#state(node, place);
      if (node.kind === "each") return [this.#each(node, place)];
      const [then, otherwise] = [new Set(place.used), new Set(place.used)];
      const branches = [
        this.#body(node.then, { ...place, used: then }),
        this.#body(node.otherwise, { ...place, used: otherwise }),
      ] as const;
      for (const taken of [...then, ...otherwise]) place.used.add(taken);
      return [e.when(conditionOf(node.condition, place.loops), ...branches) as e.Item<e.State>];
    });
  }

  #each({ over, mapping, body }: EachSpec, place: Place): e.Item<e.State> {
    this.#loops += 1;
    const number = this.#loops;
    const inner = (item: e.Expr<unknown>, key: e.Expr<string | number>) => {
      const loops = [...place.loops, { number, item, key }];
      return this.#body(body, { ...place, loops, used: new Set() });
    };
    // By its key, or by its position: both tell the rounds apart.
    const byEntry = (item: e.Expr<unknown>, key: e.Expr<string>, index: e.Expr<number>) =>
      inner(item, number % 2 === 0 ? index : key);
    const loop = mapping
      ? e.eachEntry(mappingOf(over, place.loops), byEntry as never)
      : e.each(listOf(over, place.loops), inner as never);
    return loop as e.Item<e.State>;
  }

  #state({ pick: index, args: given, requisites: all }: StateSpec, place: Place): e.State[] {
    const free = ["a", "b", "c"].flatMap((id) =>
      names.map((module) => ({ id, module })).filter((each) => !place.used.has(`${each.id} ${each.module}`)),
    );
    const found = chosen(free, index);
    if (found === undefined) return [];
    place.used.add(`${found.id} ${found.module}`);
    const last = place.loops.at(-1);
    const plain = `f${place.file}-${last?.number ?? ""}${found.id}`;
    // Now and then an id that some minions make an error.
    const prefix = index % 9 === 0 ? e.t`${plain}-${risky[2] as e.Expr<string>}` : plain;
    // A loop's counter or key in every id, so that no two rounds share one.
    const id = place.loops.reduce<e.Input<string>>((text, { key }) => e.t`${text}-${key}`, prefix);
    const make = modules[found.module] as Make;
    const state = make(id, { ...this.#requisites(all, place), extra: given } as never);
    this.#handles.push({ state, loops: place.loops });
    return [state];
  }

  #requisites(all: readonly RequisiteSpec[], place: Place): Record<string, unknown> {
    return Object.fromEntries(all.map(({ key, targets: list }) => [key, this.#targets(list, place)]));
  }

  #targets(list: readonly TargetSpec[], place: Place): unknown[] {
    const seen = this.#handles.filter(({ loops }) => loops.every((loop, depth) => place.loops[depth] === loop));
    return list.flatMap((target): unknown[] => {
      if (target.kind === "when") {
        const branches = [this.#targets(target.then, place), this.#targets(target.otherwise, place)] as const;
        return [e.when(conditionOf(target.condition, place.loops), branches[0] as never, branches[1] as never)];
      }
      if (target.kind === "name") return [{ test: `f0-${["a", "b", "c"][target.pick % 3]}` }];
      if (target.kind === "each")
        return [e.each(listOf(target.pick, place.loops), (_, key) => [{ cmd: e.t`x-${key}` }])];
      const found = target.kind === "sls" ? chosen(this.#files, target.pick) : chosen(seen, target.pick)?.state;
      return found === undefined ? [] : [found];
    });
  }
}

function chosen<T>(all: readonly T[], index: number): T | undefined {
  return all[index % Math.max(all.length, 1)];
}

export function makeFiles(specs: readonly FileSpec[]): readonly e.Sls[] {
  return new Maker().files(specs);
}
