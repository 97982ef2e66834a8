import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseJsonOrYaml } from "../input/data-file.ts";
import { fileReason, InputError } from "../problem.ts";

/** What a configuration says of where state modules are. */
export interface ModuleConfig {
  /** The directory that holds `states`. */
  readonly extensionModules: readonly string[];
  /** Directories that hold `states` or `_states`. */
  readonly moduleDirs: readonly string[];
  readonly statesDirs: readonly string[];
  /** Directories that hold `_states`. */
  readonly fileRoots: readonly string[];
}

/**
 * Reads a configuration directory: `minion` with `minion.d/*.conf`, and the file roots of `master` with `master.d/*.conf`.
 * Later files win, as in Salt.
 *
 * @throws InputError where there is neither, or a file is no mapping.
 */
export async function readModuleConfig(directory: string): Promise<ModuleConfig> {
  const minion = await readService(directory, "minion");
  const master = await readService(directory, "master");
  if (minion === undefined && master === undefined) {
    throw new InputError(`--config-dir ${directory}: there is no file minion or master in it.`);
  }
  return {
    extensionModules: texts(minion, "extension_modules"),
    moduleDirs: texts(minion, "module_dirs"),
    statesDirs: texts(minion, "states_dirs"),
    fileRoots: [...new Set([...rootsOf(minion), ...rootsOf(master)])],
  };
}

interface Config {
  readonly values: Readonly<Record<string, unknown>>;
  /** The file that said it last. */
  readonly from: ReadonlyMap<string, string>;
}

async function readService(directory: string, name: string): Promise<Config | undefined> {
  const files = [join(directory, name), ...(await included(join(directory, `${name}.d`)))];
  let values: Record<string, unknown> | undefined;
  const from = new Map<string, string>();
  for (const file of files) {
    const own = await readConfig(file);
    if (own === undefined) continue;
    values = { ...values, ...own };
    for (const key of Object.keys(own)) from.set(key, file);
  }
  return values === undefined ? undefined : { values, from };
}

async function included(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    const own = names.filter((name) => name.endsWith(".conf") && !name.startsWith("."));
    return own.sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

async function readConfig(file: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new InputError(`${file} cannot be read: ${fileReason(cause)}.`);
  }
  const data = parseJsonOrYaml(text, file) ?? {};
  if (typeof data !== "object" || Array.isArray(data)) throw new InputError(`${file} is no mapping.`);
  return data as Readonly<Record<string, unknown>>;
}

function texts(config: Config | undefined, key: string): readonly string[] {
  const value = config?.values[key];
  const all = value === undefined || value === null ? [] : [value].flat();
  if (all.every((each) => typeof each === "string")) return all;
  throw new InputError(`${config?.from.get(key)}: ${key} is no list of directories.`);
}

/** By saltenv, or a list alone, which Salt takes for base's. */
function rootsOf(config: Config | undefined): readonly string[] {
  const value = config?.values["file_roots"];
  const lists = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.values(value) : [value];
  return lists.flatMap((each) =>
    texts(config && { ...config, values: { ...config.values, file_roots: each } }, "file_roots"),
  );
}
