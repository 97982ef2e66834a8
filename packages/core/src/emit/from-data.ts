import { type Data, isDataList, isDataMap } from "../salt/data.ts";
import type { MapEntry, YamlNode } from "./document.ts";
import { scalar } from "./value.ts";

/** The entries of a file of which all is known. As deep as YAML may be nested. */
export function dataEntries(data: ReadonlyMap<Data, Data>): readonly MapEntry[] {
  return [...data].map(([key, value]) => ({ kind: "entry", key: scalar(String(key)), value: node(value) }));
}

function node(data: Data): YamlNode {
  if (isDataMap(data)) return { kind: "map", entries: dataEntries(data) };
  if (isDataList(data)) return { kind: "list", items: data.map(node) };
  return { kind: "scalar", value: data };
}
