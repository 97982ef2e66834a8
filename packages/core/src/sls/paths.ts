import type { Saltenv } from "./project.ts";
import type { SlsValue } from "./sls.ts";
import type { StaticFile } from "./static-file.ts";

/** Where SLS files lie that share a root: `a/init.sls` where other files lie in `a/`, else `a.sls`. */
export function slsPaths(files: readonly SlsValue[], beside: readonly StaticFile[]): ReadonlyMap<SlsValue, string> {
  const paths = files.map((file) => file.name.replaceAll(".", "/"));
  const folders = new Set([...paths, ...beside.map((file) => file.path)].flatMap(foldersOf));
  return new Map(
    files.map((file, index) => {
      const path = paths[index] as string;
      return [file, folders.has(path) ? `${path}/init.sls` : `${path}.sls`] as const;
    }),
  );
}

/** `a` and `a/b` of `a/b/c`. */
function foldersOf(path: string): readonly string[] {
  const words = path.split("/");
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join("/"));
}

/** Where each SLS file of a saltenv lies below its root. */
export function allSlsPaths(saltenv: Saltenv): ReadonlyMap<SlsValue, string> {
  return new Map([saltenv, ...saltenv.formulas].flatMap(({ sls, files }) => [...slsPaths(sls, files)]));
}
