import { glob } from "../expr/glob.ts";
import { type Data, isDataMap, PythonError, typeOf } from "./data.ts";
import { hashable, iterate, startsWith, type WorkingMap } from "./working.ts";

/**
 * Removes what `__exclude__` names: ids, and the ids of whole SLS files, whose names may be globs. Changes `high`.
 *
 * Source: `apply_exclude` of salt/state.py; SALT.md §3.
 */
export function applyExclude(high: WorkingMap): void {
  const excludes = high.get("__exclude__");
  if (excludes === undefined) return;
  high.delete("__exclude__");
  const sls = new Set<Data>();
  const ids = new Set<Data>();
  for (const exclude of iterate(excludes)) {
    if (typeof exclude === "string") sls.add(exclude);
    if (!isDataMap(exclude) || exclude.size !== 1) continue;
    for (const [key, value] of exclude) {
      if (key === "sls") sls.add(hashable(value));
      else if (key === "id") ids.add(hashable(value));
    }
  }
  if (sls.size > 0) {
    const patterns = [...sls].map(pattern);
    for (const [id, body] of high) {
      if (startsWith(id, "__") || !isDataMap(body)) continue;
      const own = body.get("__sls__");
      if (typeof own === "string" && own !== "" && patterns.some((each) => each(own))) ids.add(id);
    }
  }
  for (const id of ids) high.delete(id);
}

function pattern(text: Data): (name: string) => boolean {
  if (typeof text !== "string")
    throw new PythonError("TypeError", `expected str, bytes or os.PathLike object, not ${typeOf(text)}`);
  const wanted = glob(text);
  return (name) => wanted.test(name);
}
