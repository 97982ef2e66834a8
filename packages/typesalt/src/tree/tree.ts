import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FileRoot } from "../options.ts";
import type { MinionModules } from "../outcome.ts";
import { fileReason, InputError } from "../problem.ts";
import { ownModules } from "./own-modules.ts";

/** One SLS file on disk. */
export interface SlsFile {
  /** As an include names it. */
  readonly sls: string;
  readonly saltenv: string;
  readonly path: string;
  /** It is an `init.sls`: relative includes count from one level deeper. */
  readonly isInit: boolean;
}

/** SLS files below the roots of each saltenv. Where roots have the same path, the first one's file counts. */
export interface Tree {
  readonly roots: readonly FileRoot[];
  readonly saltenvs: readonly string[];
  /** What the minions have beside Salt's own state modules. */
  readonly modules: MinionModules;
  /** Every SLS file's name as Salt lists them, sorted by code point; those that no name reaches among them. */
  names(saltenv: string): readonly string[];
  /** The SLS files that Salt can reach, `top.sls` of the roots not among them. */
  files(saltenv: string): readonly SlsFile[];
  /** Paths of SLS files that no name reaches: they have a dot where a directory ends or begins. */
  unreachable(saltenv: string): readonly string[];
  find(saltenv: string, sls: string): SlsFile | undefined;
  /** The path of the saltenv's top file. */
  top(saltenv: string): string | undefined;
}

/**
 * Looks at directories of SLS files, as Salt's file server does.
 *
 * @throws InputError where a root is no directory that can be read.
 * Source: `list_states` and `get_state` of salt/fileclient.py; SALT.md §1.
 */
export function treeOf(roots: readonly FileRoot[], extensions: readonly string[] = []): Tree {
  for (const { directory } of roots) assertDirectory(directory);
  const named = [...new Set(roots.map((each) => each.saltenv))];
  // Salt asks base first, wherever it stands.
  const saltenvs = [...named.filter((each) => each === "base"), ...named.filter((each) => each !== "base")];
  const directoriesOf = (saltenv: string) =>
    roots.filter((each) => each.saltenv === saltenv).map((each) => each.directory);
  const listings = new Map(saltenvs.map((saltenv) => [saltenv, listing(directoriesOf(saltenv))]));
  const find = (saltenv: string, sls: string) => findIn(directoriesOf(saltenv), saltenv, sls);
  return {
    roots,
    saltenvs,
    modules: { ownModules: ownModules(roots), extensions },
    names: (saltenv) => [...(listings.get(saltenv)?.keys() ?? [])],
    files: (saltenv) =>
      [...(listings.get(saltenv)?.keys() ?? [])].flatMap((sls) => {
        const file = sls === "top" ? undefined : find(saltenv, sls);
        return file === undefined ? [] : [file];
      }),
    unreachable: (saltenv) =>
      [...(listings.get(saltenv) ?? [])].flatMap(([sls, path]) => (find(saltenv, sls) === undefined ? [path] : [])),
    find,
    top: (saltenv) =>
      directoriesOf(saltenv)
        .map((each) => join(each, "top.sls"))
        .find(isFile),
  };
}

/** Names of the SLS files below the directories, each with the path of the first that has it. */
function listing(directories: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const directory of directories) {
    for (const path of slsPaths(directory)) {
      const name = path.slice(0, path.endsWith("/init.sls") ? -"/init.sls".length : -".sls".length);
      const sls = name.replaceAll("/", ".");
      if (!found.has(sls)) found.set(sls, join(directory, path));
    }
  }
  return new Map([...found].sort(([a], [b]) => byCodePoint(a, b)));
}

interface Folder {
  /** From the root, with a slash at its end, or nothing. */
  readonly path: string;
  /** The real paths of this directory and those above it: a link back to one of them is a loop. */
  readonly real: ReadonlySet<string>;
}

/** Directories that hold no SLS files of anyone's, and in which links make endless paths. */
const skipped: ReadonlySet<string> = new Set([".git", "node_modules"]);

function slsPaths(root: string): readonly string[] {
  const paths: string[] = [];
  const pending: Folder[] = [{ path: "", real: new Set([realpathSync(root)]) }];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(join(root, folder.path))) {
      const path = `${folder.path}${entry.name}`;
      const whole = join(root, path);
      const kind = entry.isSymbolicLink() ? kindOf(whole) : entry.isDirectory() ? "directory" : "file";
      if (kind === "file" && entry.name.endsWith(".sls")) paths.push(path);
      if (kind !== "directory" || skipped.has(entry.name)) continue;
      const real = realpathSync(whole);
      if (!folder.real.has(real)) pending.push({ path: `${path}/`, real: new Set([...folder.real, real]) });
    }
  }
  return paths;
}

/** A directory that may not be read is not listed; Salt leaves it out too. */
function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** `a.b` is `a/b.sls`, else `a/b/init.sls`; each is looked for below all roots. */
function findIn(directories: readonly string[], saltenv: string, sls: string): SlsFile | undefined {
  const base = sls.replaceAll(".", "/");
  for (const path of [`${base}.sls`, `${base}/init.sls`]) {
    for (const directory of directories) {
      const whole = join(directory, path);
      if (isFile(whole)) return { sls, saltenv, path: whole, isInit: `/${path}`.endsWith("/init.sls") };
    }
  }
  return undefined;
}

function isFile(path: string): boolean {
  return kindOf(path) === "file";
}

/** What a path leads to, links followed. */
export function kindOf(path: string): "file" | "directory" | undefined {
  try {
    const found = statSync(path);
    return found.isDirectory() ? "directory" : found.isFile() ? "file" : undefined;
  } catch {
    return undefined;
  }
}

function assertDirectory(path: string): void {
  try {
    if (statSync(path).isDirectory()) {
      readdirSync(path);
      return;
    }
  } catch (cause) {
    throw new InputError(`${path} cannot be read: ${fileReason(cause)}.`);
  }
  throw new InputError(`${path} is no directory.`);
}

/** As Python sorts text; UTF-8 keeps the order of code points. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
