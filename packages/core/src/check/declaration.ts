import { type Data, type DataMap, isDataList, isDataMap, PythonError } from "../salt/data.ts";
import { applyExclude } from "../salt/exclude.ts";
import { originOf } from "../salt/working.ts";
import { hasPlace } from "../state/source.ts";

/** The list of arguments under one module of one id. */
export interface Declaration {
  readonly id: string;
  readonly module: string;
  readonly args: readonly Data[];
}

/** Without what `exclude` takes out, as far as Salt comes to that: what extends it goes with it. */
export function included(high: DataMap): DataMap {
  const kept = new Map(high);
  try {
    applyExclude(kept);
  } catch (cause) {
    if (!(cause instanceof PythonError)) throw cause;
  }
  const extend = kept.get("__extend__");
  const isGone = (id: Data) => high.has(id) && !kept.has(id);
  if (isDataList(extend)) {
    const left = extend.map((each) => (isDataMap(each) ? new Map([...each].filter(([id]) => !isGone(id))) : each));
    kept.set("__extend__", left);
  }
  return kept;
}

/** The bodies under `extend`, each with its id. */
export function extensions(high: DataMap): readonly (readonly [Data, Data])[] {
  const all = high.get("__extend__");
  return isDataList(all) ? all.flatMap((each) => (isDataMap(each) ? [...each] : [])) : [];
}

/** The nearest of some values whose place is known. */
export function at(...values: readonly (Data | undefined)[]): object | undefined {
  const objects = values
    .filter((each): each is Data & object => typeof each === "object" && each !== null)
    .map(originOf);
  return objects.find(hasPlace) ?? objects[0];
}
