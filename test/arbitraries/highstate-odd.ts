/** What is wrong in a wild tree: changes to a sane one, at a place of their own. */
import fc from "fast-check";
import { type Data, type DataMap, isDataList, isDataMap } from "../../packages/core/src/salt/data.ts";
import { contents, excludeValues, extendValues, includeItems } from "./highstate-odd-files.ts";
import { args, bodies, declarations, ids, lists } from "./highstate-odd-values.ts";
import { chance, nth, pick } from "./highstate-scope.ts";
import type { SlsFile, SlsTree } from "./sls-text.ts";

export type Oddity = (tree: SlsTree) => SlsTree;

type Entry = readonly [Data, Data];
type Where = readonly [number, number, number, number];

const where: fc.Arbitrary<Where> = fc.tuple(pick, pick, pick, pick);

/** Changes the data of one file that has any. */
function inFile(tree: SlsTree, [file]: Where, change: (data: DataMap) => Data): SlsTree {
  const whole = tree.files.filter((each) => isDataMap(each.data));
  const chosen = nth(whole, file);
  const files = tree.files.map(
    (each): SlsFile => (each === chosen && isDataMap(each.data) ? { ...each, data: change(each.data) } : each),
  );
  return { ...tree, files };
}

function isState([key]: Entry): boolean {
  return key !== "include" && key !== "extend" && key !== "exclude";
}

/** Changes one id with its body, also one under `extend`; none or several may take its place. */
function inId(tree: SlsTree, at: Where, change: (entry: Entry) => readonly Entry[]): SlsTree {
  return inFile(tree, at, (data) => {
    const extend = data.get("extend");
    if (extend !== undefined && isDataMap(extend) && at[1] % 6 === 5) {
      return new Map(
        [...data].map(([key, value]): Entry => [key, key === "extend" ? inMap(extend, at[2], change) : value]),
      );
    }
    const chosen = nth([...data].filter(isState), at[1])?.[0];
    return new Map([...data].flatMap((entry) => (entry[0] === chosen ? change(entry) : [entry])));
  });
}

function inMap(map: DataMap, number: number, change: (entry: Entry) => readonly Entry[]): DataMap {
  const chosen = nth([...map.keys()], number);
  return new Map([...map].flatMap((entry) => (entry[0] === chosen ? change(entry) : [entry])));
}

/** Changes one module of an id; the short form becomes a body with a list. */
function inModule(tree: SlsTree, at: Where, change: (entry: Entry) => readonly Entry[]): SlsTree {
  return inId(tree, at, ([id, body]) => {
    const whole: Data = typeof body === "string" ? new Map<Data, Data>([[body, []]]) : body;
    return [[id, isDataMap(whole) ? inMap(whole, at[2], change) : whole]];
  });
}

function inList(tree: SlsTree, at: Where, change: (list: readonly Data[]) => readonly Data[]): SlsTree {
  return inModule(tree, at, ([module, list]) => [[module, isDataList(list) ? change(list) : list]]);
}

function inserted(list: readonly Data[], number: number, item: Data): readonly Data[] {
  const place = number % (list.length + 1);
  return [...list.slice(0, place), item, ...list.slice(place)];
}

function withKey(tree: SlsTree, at: Where, key: string, value: Data): SlsTree {
  return inFile(tree, at, (data) => new Map([[key, value], ...[...data].filter(([each]) => each !== key)]));
}

/** Adds to a list that stands under a key of a file. */
function withItem(tree: SlsTree, at: Where, key: string, value: Data): SlsTree {
  return inFile(tree, at, (data) => {
    const list = data.get(key);
    return new Map([...data, [key, inserted(list !== undefined && isDataList(list) ? list : [], at[3], value)]]);
  });
}

function odd<T>(value: fc.Arbitrary<T>, change: (tree: SlsTree, at: Where, value: T) => SlsTree): fc.Arbitrary<Oddity> {
  return fc.tuple(value, where).map(
    ([chosen, at]) =>
      (tree: SlsTree) =>
        change(tree, at, chosen),
  );
}

const argument = odd(args, (tree, at, arg) => inList(tree, at, (list) => inserted(list, at[3], arg)));

/** The same key again: Salt keeps the last one. */
const repeated = odd(pick, (tree, at, number) =>
  inList(tree, at, (list) => {
    const again = nth(list.filter(isDataMap), number);
    if (again === undefined)
      return [...list, new Map<Data, Data>([["require", ["a"]]]), new Map<Data, Data>([["require", ["b"]]])];
    return inserted(
      list,
      at[3],
      new Map([...again].map(([key, value]): Entry => [key, isDataList(value) ? value.slice(1) : value])),
    );
  }),
);

const functions = odd(
  fc.constantFrom<Data>("nop", "succeed_with_changes", "not here", "nothing", "", " "),
  (tree, at, fun) => inList(tree, at, (list) => inserted(list, at[3], fun)),
);

const noFunction = odd(fc.constantFrom("test", "stateconf", "require"), (tree, at, module) =>
  inModule(tree, at, ([, list]) => [[module, isDataList(list) ? list.filter(isDataMap) : list]]),
);

/** One id in two files, or under two modules. */
const twice = odd(chance(50), (tree, at, same) => {
  const source = nth(tree.files, at[3])?.data;
  const entry = isDataMap(source ?? null) ? nth([...(source as DataMap)].filter(isState), at[1]) : undefined;
  if (entry === undefined) return tree;
  return inFile(tree, at, (data) => new Map([...data, same ? entry : ([entry[0], "test.nop"] as const)]));
});

const asked = odd(fc.constantFrom("nofile", "*", "no*", "d", "x", "d.init", "", "x.sls"), (tree, at, sls) => ({
  ...tree,
  sls: inserted(tree.sls, at[0], sls) as readonly string[],
}));

/** Changes that turn a sane tree into a wild one. */
export const oddities: fc.Arbitrary<Oddity> = fc.oneof(
  { arbitrary: argument, weight: 40 },
  { arbitrary: functions, weight: 4 },
  { arbitrary: noFunction, weight: 3 },
  { arbitrary: repeated, weight: 4 },
  { arbitrary: odd(ids, (tree, at, id) => inId(tree, at, ([, body]) => [[id, body]])), weight: 6 },
  { arbitrary: odd(bodies, (tree, at, body) => inId(tree, at, ([id]) => [[id, body]])), weight: 5 },
  { arbitrary: odd(lists, (tree, at, list) => inModule(tree, at, ([module]) => [[module, list]])), weight: 5 },
  {
    arbitrary: odd(declarations, (tree, at, [module, list]) => inModule(tree, at, (entry) => [entry, [module, list]])),
    weight: 6,
  },
  { arbitrary: twice, weight: 3 },
  { arbitrary: asked, weight: 2 },
  { arbitrary: odd(contents, (tree, at, data) => inFile(tree, at, () => data)), weight: 3 },
  { arbitrary: odd(includeItems, (tree, at, item) => withItem(tree, at, "include", item)), weight: 5 },
  { arbitrary: odd(excludeValues, (tree, at, value) => withKey(tree, at, "exclude", value)), weight: 4 },
  { arbitrary: odd(extendValues, (tree, at, value) => withKey(tree, at, "extend", value)), weight: 6 },
  {
    arbitrary: odd(fc.constantFrom<Data>(null, "x", 3, new Map<Data, Data>([["a", "b"]])), (tree, at, value) =>
      withKey(tree, at, "include", value),
    ),
    weight: 2,
  },
);
