import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileRoot } from "../options.ts";

/**
 * State modules that the file roots bring to minions: the names of the files in `_states`, and those that their sources
 * give themselves. Which of them Salt loads, the machine decides: nothing is said of any.
 */
export function ownModules(roots: readonly FileRoot[]): readonly string[] {
  const found = roots.flatMap(({ directory }) => {
    const folder = join(directory, "_states");
    return entriesOf(folder).flatMap((entry) => {
      const isFile = entry.endsWith(".py");
      if (!isFile && entry.includes(".")) return [];
      const own = isFile ? entry.slice(0, -".py".length) : entry;
      return [own, ...namesIn(join(folder, isFile ? entry : `${entry}/__init__.py`))];
    });
  });
  return [...new Set(found)];
}

function namesIn(path: string): readonly string[] {
  const text = read(path);
  return [...text.matchAll(/^\s*(?:__virtualname__\s*=|return)\s*["']([A-Za-z_]\w*)["']/gm)].map(
    ([, name]) => name as string,
  );
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A file that cannot be read has no names. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
