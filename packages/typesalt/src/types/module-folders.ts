import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Installed } from "@typesalt/catalogue";
import { InputError } from "../problem.ts";
import type { ModuleConfig } from "./minion-config.ts";

/** A directory of state modules. */
export interface ModuleFolder {
  readonly path: string;
  /** Salt's own, what a package brings, or what the user has. */
  readonly of: "salt" | "package" | "user";
}

/**
 * The directories of state modules in the order of Salt's loader, in which the first file of a name counts: `module_dirs`, the
 * last of them first; what the file roots bring and `extension_modules`; `states_dirs`; installed packages; Salt's own.
 *
 * @throws InputError for a file root that is no directory.
 */
export async function moduleFolders(
  roots: readonly string[],
  config: ModuleConfig,
  installed: Installed,
): Promise<readonly ModuleFolder[]> {
  for (const root of roots) {
    if (!(await isDirectory(root))) throw new InputError(`--file-root ${root}: there is no such directory.`);
  }
  const moduleDirs: string[] = [];
  for (const directory of config.moduleDirs.toReversed()) {
    const plain = join(directory, "states");
    moduleDirs.push((await isDirectory(plain)) ? plain : join(directory, "_states"));
  }
  const user = (paths: readonly string[]) => paths.map((path): ModuleFolder => ({ path, of: "user" }));
  const folders: readonly ModuleFolder[] = [
    ...user(moduleDirs),
    ...user([...roots, ...config.fileRoots].map((root) => join(root, "_states"))),
    ...user(config.extensionModules.map((directory) => join(directory, "states"))),
    ...user(config.statesDirs),
    ...installed.extensions.map(({ path }): ModuleFolder => ({ path, of: "package" })),
    ...installed.salt.map((path): ModuleFolder => ({ path, of: "salt" })),
  ];
  const found: ModuleFolder[] = [];
  for (const folder of folders) if (await isDirectory(folder.path)) found.push(folder);
  return found;
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
