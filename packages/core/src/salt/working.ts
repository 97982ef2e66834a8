import { type Data, type DataMap, emptyLike, isDataList, isDataMap, PythonError, typeOf } from "./data.ts";

/** Salt's compiler works in place; so do the stages here, on a copy that is the compiler's own. */
export type WorkingMap = Map<Data, Data>;
export type WorkingList = Data[];

/** A property of the copy, not a WeakMap: a run makes millions of these, and weak entries burden each collection. */
const origin = Symbol("origin");

interface Derived {
  [origin]?: object;
}

/** The caller's object that a part of the working copy stands for; the object itself where it is none. */
export function originOf(object: object): object {
  return (object as Derived)[origin] ?? object;
}

/** Says that a new object stands for one of the caller's. */
export function derived<T extends object>(copy: T, original: object): T {
  (copy as Derived)[origin] = originOf(original);
  return copy;
}

/** Levels that the compiler changes: `__extend__`, its entries, ids, modules, argument lists, arguments, requisites. */
const depth = 7;

/**
 * A copy of high data down to the lists of requisites; what lies in these is shared. An object that stands in two places
 * (a YAML alias) is one object in the copy too, as it is in Salt, where a change shows in both.
 */
export function workingCopy(high: DataMap): WorkingMap {
  const copies = new Map<object, Data>();
  return copy(high, depth) as WorkingMap;

  function copy(value: Data, levels: number): Data {
    if (levels === 0 || typeof value !== "object" || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (isDataList(value)) {
      const list: WorkingList = [];
      copies.set(value, list);
      for (const each of value) list.push(copy(each, levels - 1));
      return derived(list, value);
    }
    if (!isDataMap(value)) return value;
    const map: WorkingMap = emptyLike(value);
    copies.set(value, map);
    for (const [key, each] of value) map.set(key, copy(each, levels - 1));
    return derived(map, value);
  }
}

/** What `for x in value` walks over; Python raises for what it cannot walk over. */
export function iterate(value: Data | undefined): Iterable<Data> {
  if (value !== undefined && isDataList(value)) return value;
  if (value !== undefined && isDataMap(value)) return value.keys();
  if (typeof value === "string") return value;
  throw new PythonError("TypeError", `'${typeOf(value ?? null)}' object is not iterable`);
}

/** `key.startswith(prefix)`. */
export function startsWith(key: Data, prefix: string): boolean {
  if (typeof key === "string") return key.startsWith(prefix);
  throw new PythonError("AttributeError", `'${typeOf(key)}' object has no attribute 'startswith'`);
}

/** `character in text`: keys of requisites are taken for text. */
export function contains(text: Data, character: string): boolean {
  if (typeof text === "string") return text.includes(character);
  if (isDataList(text)) return text.includes(character);
  if (isDataMap(text)) return text.has(character);
  throw new PythonError("TypeError", `argument of type '${typeOf(text)}' is not iterable`);
}

/** `body["__sls__"]`. */
export function required(body: Data | undefined, key: string): Data {
  if (body !== undefined && isDataMap(body)) {
    const found = body.get(key);
    if (found !== undefined) return found;
    throw new PythonError("KeyError", `'${key}'`);
  }
  if (isDataList(body)) throw new PythonError("TypeError", "list indices must be integers or slices, not str");
  throw new PythonError("TypeError", `'${typeOf(body ?? null)}' object is not subscriptable`);
}

/** `hash(value)`: lists and mappings are no keys. */
export function isHashable(value: Data): boolean {
  return !isDataList(value) && !isDataMap(value);
}

export function hashable(value: Data): Data {
  if (isHashable(value)) return value;
  throw new PythonError("TypeError", `unhashable type: '${typeOf(value)}'`);
}

export function isWorkingMap(value: Data | undefined): value is WorkingMap {
  return value !== undefined && isDataMap(value);
}

export function isWorkingList(value: Data | undefined): value is WorkingList {
  return isDataList(value);
}

/** `map.setdefault(key, [])`, to be appended to. */
export function listUnder(map: WorkingMap, key: Data): WorkingList {
  const known = map.get(key);
  if (isWorkingList(known)) return known;
  if (known !== undefined)
    throw new PythonError("AttributeError", `'${typeOf(known)}' object has no attribute 'append'`);
  const made: WorkingList = [];
  map.set(key, made);
  return made;
}

export function mapUnder(map: WorkingMap, key: Data): WorkingMap {
  const known = map.get(hashable(key));
  if (isWorkingMap(known)) return known;
  const made: WorkingMap = new Map();
  map.set(key, made);
  return made;
}
