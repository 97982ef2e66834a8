import { type Data, isDataList, isDataMap, isInt, numeric, PythonError, same, str } from "./data.ts";
import type { SaltLine } from "./types.ts";
import { derived, iterate, startsWith, type WorkingMap } from "./working.ts";

/** A chunk on its way: Salt's own keys and values, in a mapping of its own. */
export type Chunk = Map<Data, Data>;

/** Salt's option `state_auto_order` numbers from here, so that an order without a number is the exception. */
const orderOfLast = 1_000_000;

/**
 * One chunk for each state and each of its names, in the order of the high data.
 *
 * Source: `compile_high_data` of salt/state.py; SALT.md §5.
 */
export function chunksOf(high: WorkingMap): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (const [id, body] of high) {
    if (startsWith(id, "__")) continue;
    if (!isDataMap(body)) throw new PythonError("AttributeError", "'str' object has no attribute 'items'");
    for (const [module, args] of body) {
      if (!startsWith(module, "__")) chunks.push(...ofState(id, body as WorkingMap, module, args));
    }
  }
  return chunks;
}

const fromBody = ["__sls__", "__env__", "__sls_included_from__"];

function ofState(id: Data, body: WorkingMap, module: Data, args: Data): readonly Chunk[] {
  const chunk: Chunk = new Map([
    ["state", module],
    ["name", id],
  ]);
  for (const key of fromBody) if (body.has(key)) chunk.set(key, body.get(key) as Data);
  chunk.set("__id__", id);
  const functions = new Set<string>();
  const names: Data[] = [];
  const known = new Set<Data>();
  for (const arg of iterate(args)) {
    if (typeof arg === "string") functions.add(arg);
    if (!isDataMap(arg)) continue;
    for (const [key, value] of arg) {
      if (key === "names") {
        for (const name of iterate(value)) if (!isKnown(name, known, names)) names.push(name);
      } else if (key === "name" && typeof value !== "string") chunk.set(key, id);
      else if (key !== "state") chunk.set(key, value);
    }
  }
  const named = names.length > 0 ? names.map((name, index) => withName(chunk, name, index + 1)) : [new Map(chunk)];
  return named.flatMap((live) =>
    [...functions].map((fun, index) => {
      const own = (index === 0 ? live : new Map(live)).set("fun", fun);
      return typeof args === "object" && args !== null ? derived(own, args) : own;
    }),
  );
}

/** Texts by a look-up, the rest by comparing. */
function isKnown(name: Data, known: Set<Data>, names: readonly Data[]): boolean {
  if (typeof name !== "string") return names.some((each) => same(each, name));
  if (known.has(name)) return true;
  known.add(name);
  return false;
}

/** An entry of `names` may override every argument of its state, requisites and order among them. */
function withName(chunk: Chunk, entry: Data, position: number): Chunk {
  const live: Chunk = new Map(chunk);
  if (isDataMap(entry)) {
    const first = [...entry.keys()][0];
    if (first === undefined) throw new PythonError("StopIteration", "");
    live.set("name", first);
    for (const override of iterate(entry.get(first))) {
      if (!isDataMap(override)) throw new PythonError("TypeError", "cannot convert dictionary update sequence");
      for (const [key, value] of override) live.set(key, value);
    }
  } else live.set("name", entry);
  return live.set("name_order", position);
}

/** The number for what comes after all that is numbered: 100 above the last number that was above those before it. */
export function capOf(chunks: readonly Chunk[]): number {
  let cap = 1;
  for (const chunk of chunks) {
    const order = chunk.get("order");
    if (!isInt(order)) continue;
    const number = Number(order);
    if (number > cap - 1 && number > 0) cap = number + 100;
  }
  return cap;
}

/** `first`, `last` or a number; everything else comes after what is numbered. */
export function orderNumber(order: Data | undefined, cap: number): number {
  if (order === "last") return cap + orderOfLast;
  if (order === "first") return 0;
  return numeric(order) ?? cap;
}

/** Names of one state keep their order. In Python's floats, which JavaScript's numbers are. */
function nameOffset(chunk: Chunk): number {
  return (numeric(chunk.get("name_order")) ?? 0) / 10_000;
}

/** Works a chunk's place among the names of its state into its number, and a number below zero; gives the chunk what comes out. */
export function settledOrder(chunk: Chunk, cap: number): number {
  const given = chunk.get("order");
  let order = orderNumber(given, cap);
  if (chunk.has("name_order")) {
    order += nameOffset(chunk);
    chunk.delete("name_order");
  }
  if (order < 0) order += cap + orderOfLast;
  if (order !== numeric(given)) chunk.set("order", order);
  return order;
}

/** What chunks of one order are sorted by. */
export function label(chunk: Chunk): string {
  return `${field(chunk, "state")}${field(chunk, "name")}${field(chunk, "fun")}`;
}

export function tagOf(chunk: Chunk): string {
  return `${field(chunk, "state")}_|-${field(chunk, "__id__")}_|-${field(chunk, "name")}_|-${field(chunk, "fun")}`;
}

export function field(chunk: Chunk, key: string): string {
  const value = chunk.get(key);
  return value === undefined ? "" : str(value);
}

/** The requisites of a kind as a list to walk over; null and nothing are none. */
export function requisitesOf(chunk: Chunk, kind: string): Iterable<Data> {
  const value = chunk.get(kind);
  return value === undefined || value === null ? [] : iterate(value);
}

/**
 * A watch on a module that has no `mod_watch` is a `require`. Changes the chunk, with a list of its own.
 *
 * Source: SALT.md §7.1.
 */
export function watchAsRequire(chunk: Chunk, modWatch: (module: string) => boolean, salt: SaltLine): void {
  for (const suffix of ["", "_any"]) {
    const watch = chunk.get(`watch${suffix}`);
    if (watch === undefined || modWatch(field(chunk, "state"))) continue;
    chunk.delete(`watch${suffix}`);
    const present = chunk.get(`require${suffix}`);
    if (present === undefined) chunk.set(`require${suffix}`, salt === "3008" ? [...iterate(watch)] : watch);
    else if (isDataList(present)) chunk.set(`require${suffix}`, [...present, ...iterate(watch)]);
    else throw new PythonError("AttributeError", "the value has no attribute 'extend'");
  }
}
