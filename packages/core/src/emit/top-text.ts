import type { TopFile, TopTarget } from "../sls/top.ts";
import type { MapEntry, YamlNode } from "./document.ts";
import { fileText } from "./file-text.ts";
import { entry, scalar } from "./value.ts";

/** The text of a top file, of states or of pillars. */
export function topText(top: TopFile<{ readonly name: string }>, source: string | undefined): string {
  const environments = new Map<string, MapEntry[]>();
  for (const target of top.entries) {
    const entries = environments.get(target.saltenv) ?? [];
    entries.push(targetEntry(target));
    environments.set(target.saltenv, entries);
  }
  const body = [...environments].map(
    ([saltenv, entries]): MapEntry => ({ kind: "entry", key: scalar(saltenv), value: { kind: "map", entries } }),
  );
  return fileText(body, { source });
}

function targetEntry({ target, match, files }: TopTarget<{ readonly name: string }>): MapEntry {
  const names = files.map((file): YamlNode => scalar(typeof file === "string" ? file : file.name));
  const matcher: readonly YamlNode[] =
    match === undefined ? [] : [{ kind: "map", entries: entry("match", match) as readonly MapEntry[] }];
  return { kind: "entry", key: scalar(target), value: { kind: "list", items: [...matcher, ...names] } };
}
