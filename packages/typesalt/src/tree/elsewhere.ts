import type { DataMap } from "../engine.ts";
import type { SlsFiles } from "./sls-files.ts";
import type { Tree } from "./tree.ts";

const indices = new WeakMap<SlsFiles, ReadonlyMap<string, string>>();

/**
 * Which SLS file of a tree has a state, for a requisite on what the minion does not get. Templates that nothing rendered
 * are not looked into. The index is made when it is first asked for: mostly nothing is missing.
 */
export function elsewhereIn(tree: Tree, files: SlsFiles): (module: string, text: string) => string | undefined {
  return (module, text) => {
    const index = indices.get(files) ?? indexOf(tree, files);
    indices.set(files, index);
    return index.get(keyOf(module, text));
  };
}

function indexOf(tree: Tree, files: SlsFiles): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const add = (module: string, text: string, sls: string) => {
    const key = keyOf(module, text);
    if (!index.has(key)) index.set(key, sls);
  };
  for (const file of tree.saltenvs.flatMap((saltenv) => tree.files(saltenv))) {
    add("sls", file.sls, file.sls);
    const data = files.peek(file);
    if (!(data instanceof Map)) continue;
    for (const [id, body] of data as DataMap) {
      if (typeof id !== "string" || id === "include" || id === "extend" || id === "exclude") continue;
      add("id", id, file.sls);
      const modules = typeof body === "string" ? [body] : body instanceof Map ? [...(body as DataMap).keys()] : [];
      for (const each of modules) if (typeof each === "string") add(each.split(".", 1)[0] ?? each, id, file.sls);
    }
  }
  return index;
}

function keyOf(module: string, text: string): string {
  return `${module}\u0000${text}`;
}
