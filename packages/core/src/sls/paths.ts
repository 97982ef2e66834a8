import type { Saltenv } from "./project.ts";
import type { SlsValue } from "./sls.ts";
import type { StaticFile } from "./static-file.ts";

/** `a/init.sls` where other files lie in `a/`, else `a.sls`. */
export function slsPath(name: string, files: readonly SlsValue[], beside: readonly StaticFile[]): string {
  const path = name.replaceAll(".", "/");
  const shared =
    files.some((other) => other.name.startsWith(`${name}.`)) || beside.some((file) => file.path.startsWith(`${path}/`));
  return shared ? `${path}/init.sls` : `${path}.sls`;
}

/** Where each SLS file of a saltenv lies below its root. */
export function slsPaths(saltenv: Saltenv): ReadonlyMap<SlsValue, string> {
  const groups = [saltenv, ...saltenv.formulas];
  return new Map(
    groups.flatMap(({ sls, files }) => sls.map((file) => [file, slsPath(file.name, sls, files)] as const)),
  );
}
