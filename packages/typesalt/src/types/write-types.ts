import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type Facts,
  findInstalled,
  type Installed,
  readFacts,
  type Typings,
  typings,
  typingsHeader,
} from "@typesalt/catalogue";
import { commonParameters, functionOf, moduleNames, requisiteInKinds, requisiteKinds } from "@typesalt/core/catalogue";
import { writeFiles } from "@typesalt/core/node";
import { didYouMean } from "../engine.ts";
import type { TypesCommand } from "../options.ts";
import { InputError, reasonOf } from "../problem.ts";
import { readModuleConfig } from "./minion-config.ts";
import { type ModuleFolder, moduleFolders } from "./module-folders.ts";
import { findPython } from "./python.ts";

/** What was written, and what could not be read. */
export interface Written {
  readonly said: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Writes typings of the state modules that an install has into a directory. Files that an earlier run wrote there, and that
 * no module needs any more, are removed.
 *
 * @throws InputError where nothing is written.
 */
export async function writeTypes(command: TypesCommand): Promise<Written> {
  const config = command.configDir === undefined ? noConfig : await readModuleConfig(command.configDir);
  const python = await findPython(command.python);
  const installed = await asked(python, () => findInstalled(python, command.execute));
  const folders = await moduleFolders(command.fileRoots, config, installed);
  if (folders.length === 0) {
    throw new InputError(
      `${python} has no Salt, and no directory of state modules is named: see --python, --file-root and --config-dir.`,
    );
  }
  const facts = await asked(python, () =>
    readFacts(
      python,
      folders.map(({ path }) => path),
    ),
  );
  const made = typingsOf(facts, folders, installed, command);
  checkOnly(command.only, made);
  const stale = await staleFiles(command.out, made.files);
  await written(command.out, made.files);
  for (const file of stale) await rm(join(command.out, file), { force: true });
  return {
    said: [summary(made, installed, command.out), ...origins(facts, folders, made)],
    errors: facts.problems.map(({ file, line, message }) => {
      return `${file}${line === null ? "" : `:${line}`}: Python does not take it, and neither does Salt: ${message}. It has no typings.`;
    }),
    warnings: [
      ...installed.problems.map(({ name, message }) => `${name}: ${message}. ${hint(command.execute)}`),
      ...made.clashes.map(
        ({ module, other }) => `${module}: its name in TypeScript is that of ${other}, so it has no typings.`,
      ),
      ...(installed.version === null ? [`${python} has no Salt: only the named directories were read.`] : []),
    ],
  };
}

const noConfig = { extensionModules: [], moduleDirs: [], statesDirs: [], fileRoots: [] };

async function asked<T>(python: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    const stderr = (cause as { readonly stderr?: string }).stderr ?? "";
    const last = stderr.trim().split("\n").at(-1);
    throw new InputError(`${python} could not read the modules: ${last || reasonOf(cause)}.`);
  }
}

function typingsOf(
  facts: Facts,
  folders: readonly ModuleFolder[],
  { version }: Installed,
  { only, from }: TypesCommand,
): Typings {
  return typings(facts, {
    line: version?.split(".")[0] ?? "3008",
    from,
    ...(only.length === 0 ? {} : { only: new Set(only) }),
    known: new Set(moduleNames()),
    curated: new Set(["qvm"]),
    isExact: (module, fun) => functionOf(module, fun)?.isExact === true,
    // What packages bring was Salt's own before.
    salt: folders.filter((each) => each.of !== "user").map(({ path }) => `${path}/`),
    common: new Map([...commonParameters].map(([name, { letters }]) => [name, letters])),
    requisites: new Set<string>([...requisiteKinds, ...requisiteInKinds]),
  });
}

function checkOnly(only: readonly string[], { modules, all }: Typings): void {
  const found = new Set(modules.map(({ name }) => name));
  const missing = only.filter((name) => !found.has(name));
  if (missing.length === 0) return;
  throw new InputError(
    missing.map((name) => `--only: no module "${name}" is in what was read.${didYouMean(name, all)}`).join(" "),
  );
}

/** Files of an earlier run that are needed no more. A file that somebody else wrote is never touched. */
async function staleFiles(out: string, files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const name of await entries(out)) {
    if (!name.endsWith(".ts")) continue;
    const isOurs = (await readFile(join(out, name), "utf8")).startsWith(typingsHeader);
    if (isOurs && !files.has(name)) stale.push(name);
    if (!isOurs && files.has(name)) {
      throw new InputError(`${join(out, name)} was not written by typesalt: name another --out. Nothing is written.`);
    }
  }
  return stale;
}

async function entries(out: string): Promise<readonly string[]> {
  try {
    return (await readdir(out, { withFileTypes: true })).flatMap((each) => (each.isFile() ? [each.name] : []));
  } catch {
    return [];
  }
}

async function written(out: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    await writeFiles(out, new Map([...files].map(([name, text]) => [name, { text }])));
  } catch (cause) {
    throw new InputError(`--out ${out}: ${reasonOf(cause)}`);
  }
}

function hint(execute: boolean): string {
  return execute ? "Its modules have no typings." : "--execute calls it, which runs its code.";
}

function summary({ modules }: Typings, { version }: Installed, out: string): string {
  const functions = modules.reduce((sum, module) => sum + module.functions.length, 0);
  const salt = version === null ? "" : ` of Salt ${version}`;
  const count = `${plural(modules.length, "module")}${salt}, ${plural(functions, "function")}`;
  return `${count}: written to ${out}. Import them from ${join(out, "index.js")}.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The user's own modules by directory: what one looks for in the answer. */
function origins(facts: Facts, folders: readonly ModuleFolder[], { modules }: Typings): readonly string[] {
  const names = new Set(modules.map(({ name }) => name));
  return folders.flatMap(({ path, of }) => {
    const own = facts.modules.filter((each) => each.path.startsWith(`${path}/`) && names.has(each.name));
    return of === "salt" || own.length === 0 ? [] : [`  ${path}: ${own.map(({ name }) => name).join(", ")}`];
  });
}
