import { constants } from "node:fs";
import { chmod, lstat, mkdir, mkdtemp, open, readFile, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

export interface FileContent {
  readonly text: string;
  /** 0o644 by default. */
  readonly mode?: number;
}

/**
 * Writes all files below a directory, or none of them: after an error everything is as it was.
 *
 * A new directory appears whole. In one that exists, each file is written beside its place first, and then all are moved
 * there; a file that is the same already is left alone.
 *
 * @param files - by path relative to the directory, with `/` between its parts.
 * @throws Error that says which path could not be written, and why.
 */
export async function writeFiles(directory: string, files: ReadonlyMap<string, FileContent>): Promise<void> {
  checkPaths([...files.keys()]);
  const root = resolve(directory);
  if ((await kindOf(root)) === undefined) await writeNew(root, files);
  else await writeInto(root, files);
}

function checkPaths(paths: readonly string[]): void {
  const all = new Set(paths);
  for (const path of paths) {
    const parts = path.split("/");
    const odd = parts.some((part) => part === "" || part === "." || part === "..") || /[\\\0]/.test(path);
    if (odd) throw new Error(`${JSON.stringify(path)} is no path below the directory: nothing is written.`);
    const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
    const file = above.find((each) => all.has(each));
    if (file !== undefined) throw new Error(`${file} is to be a file, and the directory of ${path}: nothing is written.`);
  }
}

/** The directory is built beside its place, on the same file system, and moved there. */
async function writeNew(root: string, files: ReadonlyMap<string, FileContent>): Promise<void> {
  const madeAbove = await makeDirectories(dirname(root));
  const temporary = await mkdtemp(join(dirname(root), `.${basename(root)}-`));
  try {
    for (const [path, content] of files) {
      const target = join(temporary, path);
      await mkdir(dirname(target), { recursive: true });
      await writeOne(target, content);
    }
    await chmod(temporary, 0o755);
    await rename(temporary, root);
  } catch (cause) {
    await rm(temporary, { recursive: true, force: true });
    await removeDirectories(madeAbove);
    throw failure(root, cause);
  }
}

interface Move {
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
  /** Where what stood there before is kept until all moves are done. */
  readonly kept: string;
  existed: boolean;
  moved: boolean;
}

async function writeInto(root: string, files: ReadonlyMap<string, FileContent>): Promise<void> {
  const made: string[] = [];
  const moves: Move[] = [];
  let at = root;
  try {
    for (const [path, content] of files) {
      at = path;
      const target = join(root, path);
      await refuseLinks(root, path);
      if (await isSame(target, content)) continue;
      made.push(...(await makeDirectories(dirname(target))));
      const unique = `${target}.${process.pid}-${moves.length}`;
      moves.push({ path, target, temporary: `${unique}.new`, kept: `${unique}.old`, existed: false, moved: false });
      await writeOne(`${unique}.new`, content);
    }
    for (const move of moves) {
      at = move.path;
      const kind = await kindOf(move.target);
      if (kind === "directory") throw new Error("there is a directory of that name");
      if (kind !== undefined) {
        await rename(move.target, move.kept);
        move.existed = true;
      }
      await rename(move.temporary, move.target);
      move.moved = true;
    }
  } catch (cause) {
    for (const move of moves.reverse()) await undo(move);
    await removeDirectories(made);
    throw failure(at, cause);
  }
  for (const move of moves) if (move.existed) await rm(move.kept, { force: true });
}

async function undo(move: Move): Promise<void> {
  if (move.moved) await rm(move.target, { force: true });
  if (move.existed) await rename(move.kept, move.target);
  await rm(move.temporary, { force: true });
}

async function writeOne(path: string, { text, mode = 0o644 }: FileContent): Promise<void> {
  // Never through a link that somebody else put there.
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, mode);
  try {
    await file.writeFile(text, "utf8");
    await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function isSame(path: string, { text, mode = 0o644 }: FileContent): Promise<boolean> {
  const stat = await lstat(path).catch(() => undefined);
  if (stat?.isFile() !== true || (stat.mode & 0o7777) !== mode) return false;
  return (await readFile(path, "utf8")) === text;
}

/** A link among the parents would lead out of the directory. */
async function refuseLinks(root: string, path: string): Promise<void> {
  let parent = root;
  for (const part of path.split("/").slice(0, -1)) {
    parent = join(parent, part);
    const kind = await kindOf(parent);
    if (kind === undefined) return;
    if (kind !== "directory") throw new Error(`${parent} is no directory`);
  }
}

async function kindOf(path: string): Promise<"directory" | "other" | undefined> {
  const stat = await lstat(path).catch(() => undefined);
  if (stat === undefined) return undefined;
  return stat.isDirectory() ? "directory" : "other";
}

/** Makes a directory and those above it; returns the ones that were not there, outermost first. */
async function makeDirectories(path: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let at = path; (await lstat(at).catch(() => undefined)) === undefined; at = dirname(at)) missing.unshift(at);
  for (const directory of missing) await mkdir(directory);
  return missing;
}

async function removeDirectories(paths: readonly string[]): Promise<void> {
  for (const path of paths.toReversed()) await rmdir(path).catch(() => undefined);
}

function failure(path: string, cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Error(`${path} could not be written: ${why}. Nothing has been changed.`, { cause });
}
