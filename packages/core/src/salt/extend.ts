import { type Data, firstKey, isDataList, isDataMap, PythonError, same, str, typeOf } from "./data.ts";
import { requisiteKeywords } from "./keywords.ts";
import { message } from "./messages.ts";
import { NameIndex } from "./names.ts";
import type { SaltMessage } from "./types.ts";
import { isWorkingList, isWorkingMap, iterate, startsWith, type WorkingList, type WorkingMap } from "./working.ts";

/**
 * Works `__extend__` into the states that it names: requisites are added to those that are there, other arguments
 * replace them. Changes `high`.
 *
 * @param strict - an id without the module does not count: so for what `_in` requisites made.
 * Source: `reconcile_extend` of salt/state.py; SALT.md §3.
 */
export function reconcileExtend(high: WorkingMap, strict: boolean): readonly SaltMessage[] {
  const extensions = high.get("__extend__");
  if (extensions === undefined) return [];
  high.delete("__extend__");
  const index = new NameIndex(high);
  // Salt reads the excludes when it comes to an extension that it can place, and what is malformed there ends the run.
  let excluded: ReadonlySet<Data> | undefined;
  const out: SaltMessage[] = [];
  for (const extension of iterate(extensions)) {
    for (const [name, body] of entries(extension)) {
      const id = receiver(high, index, name, body, strict);
      if (id === undefined) {
        out.push(notFound(name, body));
        continue;
      }
      excluded ??= excludedSls(high);
      if (!excluded.has(get(body, "__sls__") ?? null)) lay(high, index, id, body);
    }
  }
  return out;
}

function entries(map: Data): Iterable<[Data, WorkingMap]> {
  if (isWorkingMap(map)) return map as Map<Data, WorkingMap>;
  throw new PythonError("AttributeError", `'${typeOf(map)}' object has no attribute 'items'`);
}

function get(body: Data, key: string): Data | undefined {
  if (isDataMap(body)) return body.get(key);
  throw new PythonError("AttributeError", `'${typeOf(body)}' object has no attribute 'get'`);
}

/** The id itself, or the one state that has the text as the value of an argument. */
function receiver(high: WorkingMap, index: NameIndex, name: Data, body: Data, strict: boolean): Data | undefined {
  const module = [...iterate(body)].find((key) => !startsWith(key, "__"));
  if (module === undefined) throw new PythonError("StopIteration", "");
  const known = high.get(name);
  if (known !== undefined && isDataMap(known) && known.has(module)) return name;
  const found = index.find(name, module, strict);
  return found.length === 1 ? found[0]?.[0] : undefined;
}

function notFound(name: Data, body: Data): SaltMessage {
  const id = str(name);
  const saltenv = str(get(body, "__env__") ?? "base");
  const sls = get(body, "__sls__");
  const text =
    `Cannot extend ID '${id}' in '${saltenv}:${str(sls ?? "base")}'. It is not part of the high state.\n` +
    `This is likely due to a missing include statement or an incorrectly typed ID.\nEnsure that a state with an ID of ` +
    `'${id}' is available\nin environment '${saltenv}' and to SLS '${str(sls ?? "base")}'`;
  return message("extend", text, requisiteItems(body), { id: name, sls });
}

/** The requisites behind a failed extension: those that `_in` forms made point to where they were written. */
function requisiteItems(body: Data): readonly Data[] {
  const own: Data[] = [body];
  if (!isDataMap(body)) return own;
  for (const args of body.values()) {
    if (!isDataList(args)) continue;
    for (const arg of args) {
      if (isDataMap(arg)) for (const value of arg.values()) if (isDataList(value)) own.unshift(...value);
    }
  }
  return own;
}

/** SLS files whose extensions do not count, by their exact names. */
function excludedSls(high: WorkingMap): ReadonlySet<Data> {
  const out = new Set<Data>();
  for (const exclude of iterate(high.get("__exclude__") ?? [])) {
    if (typeof exclude === "string") out.add(exclude);
    else {
      const sls = get(exclude, "sls");
      if (sls !== undefined && sls !== null && sls !== "") out.add(sls);
    }
  }
  return out;
}

function lay(high: WorkingMap, index: NameIndex, id: Data, extension: WorkingMap): void {
  const body = high.get(id);
  if (!isWorkingMap(body))
    throw new PythonError("TypeError", `'${typeOf(body ?? null)}' object does not support item assignment`);
  for (const [module, args] of extension) {
    if (startsWith(module, "__")) continue;
    const present = body.get(module);
    if (present === undefined) body.set(module, args);
    else for (const arg of iterate(args)) layArgument(present, arg);
    index.refresh(id, module);
  }
}

function layArgument(present: Data, arg: Data): void {
  let placed = false;
  let position = 0;
  for (const own of [...iterate(present)]) {
    if (typeof arg === "string" && typeof own === "string") {
      listOf(present)[position] = arg;
      placed = true;
    } else if (isDataMap(arg) && isDataMap(own)) {
      const key = firstKey(arg);
      if (same(key, firstKey(own))) {
        if (requisiteKeywords.has(key)) addRequisites(own.get(key), arg.get(key));
        else listOf(present)[position] = arg;
        placed = true;
      }
      // A name in place of several.
      if (key === "name" && firstKey(listOf(present)[position] as WorkingMap) === "names")
        listOf(present)[position] = arg;
    }
    position += 1;
  }
  if (!placed) listOf(present).push(arg);
}

function listOf(value: Data): WorkingList {
  if (isWorkingList(value)) return value;
  throw new PythonError("AttributeError", `'${typeOf(value)}' object has no attribute 'append'`);
}

/**
 * Entries in one requisite's list from which on only new ones are taken. Where `use` hands the same list to a state again and
 * again, Salt adds it to itself each time: it doubles, until the memory is full. What stands there twice says no more than once.
 */
const longest = 100_000;

/** The entries of lists that have grown so long. */
const entriesOfLong = new WeakMap<WorkingList, Set<Data>>();

function addRequisites(present: Data | undefined, added: Data | undefined): void {
  if (!isWorkingList(present))
    throw new PythonError("AttributeError", `'${typeOf(present ?? null)}' object has no attribute 'extend'`);
  const known = entriesOfLong.get(present);
  if (known !== undefined && present === added) return;
  const items = [...iterate(added)];
  if (present.length + items.length > longest) addNew(present, items, known ?? new Set(present));
  else for (const item of items) present.push(item);
}

function addNew(present: WorkingList, items: readonly Data[], known: Set<Data>): void {
  entriesOfLong.set(present, known);
  for (const item of items) {
    if (known.has(item)) continue;
    known.add(item);
    present.push(item);
  }
}
