import { type Data, firstKey, isDataMap, PythonError, str, typeOf } from "./data.ts";
import { type Chunk, requisitesOf } from "./low.ts";
import { contains } from "./working.ts";

/** What one requisite names: a module (or `id`, or `sls`), and a text. */
export interface Reference {
  readonly key: Data;
  readonly value: Data;
  /** As it stands in the requisite's list. */
  readonly item: Data;
}

/**
 * The requisites of one kind, one by one: Salt may have seen enough before it comes to a malformed one. A bare text is an
 * id of whatever module, and a function behind a module is cut off.
 */
export function* referencesOf(chunk: Chunk, kind: string): Generator<Reference, undefined> {
  for (const item of requisitesOf(chunk, kind)) yield referenceOf(item);
  return undefined;
}

export function referenceOf(item: Data): Reference {
  if (typeof item === "string") return { key: "id", value: item, item };
  if (!isDataMap(item)) throw new PythonError("TypeError", `'${typeOf(item)}' object is not iterable`);
  const key = firstKey(item);
  const module = contains(key, ".") ? (str(key).split(".")[0] as string) : key;
  return { key: module, value: item.get(key) as Data, item };
}

/** `{sls: x}` looks at files, not at states. */
export function isSls({ key }: Reference): boolean {
  return key === "sls";
}
