import { type Data, isDataList, isDataMap, same } from "./data.ts";
import { hashable, required, type WorkingMap } from "./working.ts";

/** An id and one of its modules. */
export type Declared = readonly [id: Data, module: Data];

/**
 * Finds states by a text that is not their id: Salt takes every state of the module that has *any* argument of that
 * value, not only `name`. Kept up to date while `extend` changes arguments, so that each search is one look-up.
 *
 * Source: `find_name` and `find_sls_ids` of salt/state.py; SALT.md §3.
 */
export class NameIndex {
  readonly #high: WorkingMap;
  /** By module and text, how many arguments of each id have it. */
  #byValue: Map<string, Map<Data, number>> | undefined;
  readonly #counted = new Map<Data, Map<Data, readonly string[]>>();

  constructor(high: WorkingMap) {
    this.#high = high;
  }

  /** `find_name(name, module, high, strict)`: strictly, an id must also have the module. */
  find(name: Data, module: Data, strict: boolean): readonly Declared[] {
    const body = this.#high.get(hashable(name));
    if (body !== undefined && (!strict || has(body, module))) return [[name, module]];
    if (module === "sls") {
      return [...this.#high].flatMap(([id, each]): readonly Declared[] =>
        same(required(each, "__sls__"), name) ? [[id, firstOf(each)]] : [],
      );
    }
    if (typeof name !== "string") return this.#scan(name, module);
    const found = this.#index().get(keyOf(module, name));
    return [...(found ?? [])].flatMap(([id, count]) => Array.from({ length: count }, (): Declared => [id, module]));
  }

  /** The arguments of this state have changed. */
  refresh(id: Data, module: Data): void {
    if (this.#byValue === undefined) return;
    for (const key of this.#counted.get(id)?.get(module) ?? []) this.#count(key, id, -1);
    this.#add(id, module);
  }

  #index(): Map<string, Map<Data, number>> {
    if (this.#byValue === undefined) {
      this.#byValue = new Map();
      for (const [id, body] of this.#high) {
        if (isDataMap(body)) for (const module of body.keys()) this.#add(id, module);
      }
    }
    return this.#byValue;
  }

  #add(id: Data, module: Data): void {
    const body = this.#high.get(id);
    const keys = isDataMap(body ?? null)
      ? valuesOf((body as WorkingMap).get(module))
          .filter(isText)
          .map((text) => keyOf(module, text))
      : [];
    for (const key of keys) this.#count(key, id, 1);
    const own = this.#counted.get(id) ?? new Map<Data, readonly string[]>();
    own.set(module, keys);
    this.#counted.set(id, own);
  }

  #count(key: string, id: Data, by: 1 | -1): void {
    const ids = this.#byValue?.get(key) ?? new Map<Data, number>();
    const count = (ids.get(id) ?? 0) + by;
    if (count === 0) ids.delete(id);
    else ids.set(id, count);
    this.#byValue?.set(key, ids);
  }

  /** A number or null is no key of the index; nothing that is right asks for one. */
  #scan(name: Data, module: Data): readonly Declared[] {
    return [...this.#high].flatMap(([id, body]) =>
      has(body, module) && isDataMap(body)
        ? valuesOf(body.get(module))
            .filter((value) => same(value, name))
            .map((): Declared => [id, module])
        : [],
    );
  }
}

function keyOf(module: Data, text: string): string {
  return `${String(module)}\u0000${text}`;
}

function isText(value: Data): value is string {
  return typeof value === "string";
}

/** The values of single-key arguments. */
function valuesOf(args: Data | undefined): readonly Data[] {
  if (!isDataList(args)) return [];
  return args.flatMap((arg) => (isDataMap(arg) && arg.size === 1 ? [...arg.values()] : []));
}

function has(body: Data, key: Data): boolean {
  return isDataMap(body) ? body.has(key) : isDataList(body) && body.includes(key);
}

function firstOf(body: Data): Data {
  return isDataMap(body) ? ([...body.keys()][0] ?? null) : null;
}
