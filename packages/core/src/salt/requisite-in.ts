import { BareTargets } from "./bare-targets.ts";
import { type Data, firstKey, isDataList, isDataMap, str } from "./data.ts";
import { reconcileExtend } from "./extend.ts";
import { inwardKeywords, notUsed } from "./keywords.ts";
import { message } from "./messages.ts";
import { type Declared, NameIndex } from "./names.ts";
import type { SaltLine, SaltMessage } from "./types.ts";
import {
  contains,
  derived,
  hashable,
  isWorkingMap,
  iterate,
  required,
  startsWith,
  type WorkingMap,
} from "./working.ts";

/** A state that has an `_in` requisite, and the argument with it. */
interface Origin {
  readonly id: Data;
  readonly module: Data;
  readonly body: WorkingMap;
  readonly keyword: string;
}

/**
 * Turns requisites that are written at their target (`require_in`, `use`, …) into extensions of the states that they name,
 * and works these in. 3006 and 3007 also note the target of a `prereq` there, as `prerequired`.
 *
 * Source: `requisite_in` of salt/state.py; SALT.md §3.
 */
export function requisiteIn(high: WorkingMap, salt: SaltLine): readonly SaltMessage[] {
  const pass = new RequisiteIn(high, salt);
  for (const [id, body] of high) if (isWorkingMap(body)) pass.visit(id, body);
  high.set(
    "__extend__",
    [...pass.extend].map(([id, body]) => new Map([[id, body]])),
  );
  return [...pass.messages, ...reconcileExtend(high, true)];
}

class RequisiteIn {
  readonly extend: WorkingMap = new Map();
  readonly messages: SaltMessage[] = [];
  readonly #high: WorkingMap;
  readonly #names: NameIndex;
  readonly #bare: BareTargets;
  readonly #old: boolean;
  /** Of each list of the extensions, its arguments by their first key. */
  readonly #byKey = new WeakMap<object, Map<Data, WorkingMap[]>>();

  constructor(high: WorkingMap, salt: SaltLine) {
    this.#high = high;
    this.#names = new NameIndex(high);
    this.#bare = new BareTargets(high);
    this.#old = salt !== "3008";
  }

  visit(id: Data, body: WorkingMap): void {
    for (const [module, args] of body) {
      if (startsWith(module, "__")) continue;
      for (const arg of iterate(args)) {
        if (!isDataMap(arg) || arg.size === 0) continue;
        const keyword = firstKey(arg);
        if (!inwardKeywords.has(keyword) && !(this.#old && keyword === "prereq")) continue;
        const origin = { id, module, body, keyword: keyword as string };
        const items = arg.get(keyword);
        if (items !== undefined && isDataMap(items)) this.#mapping(origin, items as WorkingMap);
        else if (isDataList(items)) this.#list(origin, items);
      }
    }
  }

  /** `require_in: {mod: id}`. */
  #mapping(origin: Origin, items: WorkingMap): void {
    for (const [module, name] of items) {
      hashable(name);
      let wanted = module;
      if (contains(module, ".")) {
        // 3008 lost a comma.
        this.#dots(origin, module, name, this.#old ? ", in" : " in", items);
        wanted = (module as string).split(".")[0] as string;
      }
      this.#require(origin, name, wanted, items);
    }
  }

  #list(origin: Origin, items: readonly Data[]): void {
    // Salt does not empty this between the items of one list: earlier targets get the same requisite again.
    let targets: (readonly [...Declared, Data])[] = [];
    for (const written of items) {
      const item = isDataMap(written) ? written : this.#bare.find(written);
      if (item === undefined || item.size === 0) continue;
      const module = firstKey(item);
      const name = item.get(module) as Data;
      if (module === "sls") targets = this.#bare.ofSls(name).map(([id, each]) => [id, each, written] as const);
      else targets.push([name, module, written]);
      if (contains(module, ".")) this.#dots(origin, module, name, ", in", written);
      for (const [id, each, source] of targets) this.#target(origin, id, each, source);
    }
  }

  #dots({ keyword, body }: Origin, module: Data, name: Data, comma: string, about: Data): void {
    const sls = required(body, "__sls__");
    const text =
      `Invalid requisite in ${keyword.split("_")[0]}: ${str(module)} for ${str(name)}${comma} SLS '${str(sls)}'. ` +
      `Requisites must not contain dots, did you mean '${str(module).split(".")[0]}'?`;
    this.messages.push(message("requisite", text, [about, body], { id: name, sls }));
  }

  #target(origin: Origin, name: Data, module: Data, written: Data): void {
    const { id, module: own, keyword } = origin;
    if (keyword === "prereq_in" && this.#old) this.#add(id, own, "prerequired", module, name, written);
    if (keyword === "prereq") {
      for (const [found, each] of this.#names.find(name, module, true))
        this.#add(found, each, "prerequired", own, id, written);
    } else if (keyword === "use_in") {
      for (const [found, each] of this.#names.find(name, module, true)) {
        if (found !== "") this.#use(this.#listOf(found, each), found, module, id, own);
      }
    } else if (keyword === "use") {
      for (const [found, each] of this.#names.find(name, module, true)) {
        if (found !== "") this.#use(this.#listOf(id, own), id, own, found, each);
      }
    } else this.#require(origin, name, module, written);
  }

  /** Copies the arguments that the receiver does not have; the copies are the very same arguments. */
  #use(list: WorkingMap[], receiver: Data, receiverModule: Data, giver: Data, giverModule: Data): void {
    const known = argumentNames(this.#high, receiver, receiverModule);
    for (const arg of iterate((this.#high.get(giver) as WorkingMap).get(giverModule))) {
      if (!isWorkingMap(arg) || arg.size !== 1) continue;
      const key = firstKey(arg);
      if (!notUsed.has(key) && !known.has(key)) this.#append(list, arg);
    }
  }

  /** Gives a target a requisite on the origin. */
  #require({ id, module, keyword, body }: Origin, name: Data, target: Data, written: Data): void {
    const kind = keyword.split("_")[0] as string;
    const list = this.#listOf(name, target);
    const extension = this.extend.get(name) as WorkingMap;
    extension.set("__env__", required(body, "__env__"));
    extension.set("__sls__", required(body, "__sls__"));
    const item = itemFor(module, id, written);
    const present = this.#byKey.get(list)?.get(kind);
    if (present === undefined) this.#append(list, new Map<Data, Data>([[kind, [item]]]));
    else for (const arg of present) (arg.get(kind) as Data[]).push(item);
  }

  #add(name: Data, target: Data, kind: string, module: Data, id: Data, written: Data): void {
    this.#append(this.#listOf(name, target), new Map<Data, Data>([[kind, [itemFor(module, id, written)]]]));
  }

  #listOf(id: Data, module: Data): WorkingMap[] {
    hashable(id);
    const body = this.extend.get(id) ?? new Map<Data, Data>();
    this.extend.set(id, body);
    const list = (body as WorkingMap).get(module) ?? [];
    (body as WorkingMap).set(module, list);
    return list as unknown as WorkingMap[];
  }

  #append(list: WorkingMap[], arg: WorkingMap): void {
    list.push(arg);
    const byKey = this.#byKey.get(list) ?? new Map<Data, WorkingMap[]>();
    const key = firstKey(arg);
    byKey.set(key, [...(byKey.get(key) ?? []), arg]);
    this.#byKey.set(list, byKey);
  }
}

/** A requisite item that stands for what the user wrote at the other end. */
function itemFor(module: Data, id: Data, written: Data): WorkingMap {
  const item: WorkingMap = new Map([[module, id]]);
  return typeof written === "object" && written !== null ? derived(item, written) : item;
}

/** `state_args`. */
function argumentNames(high: WorkingMap, id: Data, module: Data): ReadonlySet<Data> {
  const body = high.get(id);
  const args = body !== undefined && isDataMap(body) ? body.get(module) : undefined;
  if (args === undefined) return new Set();
  return new Set([...iterate(args)].flatMap((arg) => (isDataMap(arg) && arg.size === 1 ? [firstKey(arg)] : [])));
}
