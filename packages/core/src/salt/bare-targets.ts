import { type Data, type DataMap, isDataList, isDataMap, PythonError, same } from "./data.ts";
import type { Declared } from "./names.ts";
import { hashable, isWorkingMap, iterate, required, startsWith, type WorkingMap } from "./working.ts";

/** What a text without a module, or a whole SLS file, means in an `_in` requisite. Source: SALT.md §3. */
export class BareTargets {
  readonly #high: WorkingMap;
  #byName: Map<string, Declared> | undefined;
  #bySls: Map<Data, Declared[]> | undefined;

  constructor(high: WorkingMap) {
    this.#high = high;
  }

  /** An id's first module; else the first state with such a `name`; else nothing, and Salt says nothing. */
  find(text: Data): DataMap | undefined {
    const body = this.#high.get(hashable(text));
    if (body !== undefined) {
      const module = [...iterate(body)].find((key) => !startsWith(key, "__"));
      if (module === undefined) throw new PythonError("IndexError", "list index out of range");
      return new Map([[module, text]]);
    }
    const names = this.#names();
    const found = typeof text === "string" ? names.get(text) : this.#scan(text);
    return found === undefined ? undefined : new Map([[found[1], found[0]]]);
  }

  /** Every state of an SLS file, by its exact name. */
  ofSls(sls: Data): readonly Declared[] {
    if (this.#bySls === undefined) {
      this.#bySls = new Map();
      for (const [id, body] of this.#high) {
        // `__exclude__` is a list, which Salt steps over; anything else without a file is an error.
        if (!isWorkingMap(body)) continue;
        const key = required(body, "__sls__");
        const own = this.#bySls.get(key) ?? [];
        for (const module of body.keys()) if (!startsWith(module, "__")) own.push([id, module]);
        this.#bySls.set(key, own);
      }
    }
    return this.#bySls.get(sls) ?? [];
  }

  #names(): ReadonlyMap<string, Declared> {
    if (this.#byName !== undefined) return this.#byName;
    const out = new Map<string, Declared>();
    for (const [declared, name] of this.#named())
      if (typeof name === "string" && !out.has(name)) out.set(name, declared);
    this.#byName = out;
    return out;
  }

  #scan(text: Data): Declared | undefined {
    for (const [declared, name] of this.#named()) if (same(name, text)) return declared;
    return undefined;
  }

  *#named(): Generator<readonly [Declared, Data]> {
    for (const [id, body] of this.#high) {
      for (const module of iterate(body)) {
        if (startsWith(module, "__")) continue;
        // Salt walks over `__exclude__` as if it were a state, and falls.
        if (isDataList(body)) throw new PythonError("TypeError", "list indices must be integers or slices, not str");
        for (const arg of iterate((body as WorkingMap).get(module))) {
          if (isDataMap(arg) && arg.has("name")) yield [[id, module], arg.get("name") as Data];
        }
      }
    }
  }
}
