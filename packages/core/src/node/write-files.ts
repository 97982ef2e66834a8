import { randomUUID } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { link, lstat, mkdir, mkdtemp, open, readFile, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

export interface FileContent {
  readonly text: string;
  /** 0o644 by default. */
  readonly mode?: number;
}

/**
 * Writes all files below a directory, or none of them: after an error everything is as it was.
 *
 * A new directory appears whole. In one that exists, each file is written beside its place first, and then all are moved
 * there; a file that is the same already is left alone, and so is every file that is not among these.
 *
 * @param files - by path relative to the directory, with `/` between its parts.
 * @throws Error that says which path could not be written, and why.
 */
export async function writeFiles(directory: string, files: ReadonlyMap<string, FileContent>): Promise<void> {
  checkPaths([...files.keys()]);
  const root = resolve(directory);
  const journal = new Journal(root);
  try {
    const kind = await kindOf(root, stat);
    if (kind === undefined) await writeNew(root, files, journal);
    else if (kind === "directory") await writeInto(root, files, journal);
    else throw new Error("it is no directory");
  } catch (cause) {
    const left = await attempt(journal.undo.reverse());
    const end = left === "" ? "Nothing has been changed." : `This could not be taken back: ${left}.`;
    throw new Error(`${journal.at} could not be written: ${reason(cause)}. ${end}`, { cause });
  }
  const left = await attempt(journal.leftovers.map((path) => () => rm(path, { recursive: true, force: true })));
  if (left !== "") throw new Error(`All files are written, but what stood there before could not be removed: ${left}.`);
}

/** What has been done, so that it can be taken back. */
class Journal {
  /** The path being worked on, for the message. */
  at: string;
  readonly undo: (() => Promise<unknown>)[] = [];
  /** What is to go once nothing can fail any more. */
  readonly leftovers: string[] = [];

  constructor(at: string) {
    this.at = at;
  }
}

function checkPaths(paths: readonly string[]): void {
  const all = new Set(paths);
  for (const path of paths) {
    const parts = path.split("/");
    const odd = parts.some((part) => part === "" || part === "." || part === "..");
    if (odd || path.includes("\\") || path.includes("\0")) {
      throw new Error(`${JSON.stringify(path)} is no path below the directory: nothing is written.`);
    }
    for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
      const above = path.slice(0, end);
      if (all.has(above))
        throw new Error(`${above} is to be a file, and the directory of ${path}: nothing is written.`);
    }
  }
}

/** The directory is built beside its place, on the same file system, and moved there. */
async function writeNew(root: string, files: ReadonlyMap<string, FileContent>, journal: Journal): Promise<void> {
  await makeDirectories(dirname(root), journal);
  const temporary = await mkdtemp(join(dirname(root), ".typesalt-"));
  journal.undo.push(() => rm(temporary, { recursive: true, force: true }));
  // One level down, because only the owner may enter what mkdtemp makes.
  const tree = join(temporary, "tree");
  await mkdir(tree);
  for (const [path, content] of files) {
    journal.at = path;
    const target = join(tree, path);
    await mkdir(dirname(target), { recursive: true });
    await writeOne(target, content);
  }
  journal.at = root;
  await rename(tree, root);
  journal.leftovers.push(temporary);
}

async function writeInto(root: string, files: ReadonlyMap<string, FileContent>, journal: Journal): Promise<void> {
  const changed: { readonly path: string; readonly target: string; readonly content: FileContent }[] = [];
  for (const [path, content] of files) {
    journal.at = path;
    await refuseLinks(root, path);
    const target = join(root, path);
    if (!(await isSame(target, content))) changed.push({ path, target, content });
  }
  const moves: { readonly path: string; readonly target: string; readonly temporary: string }[] = [];
  for (const { path, target, content } of changed) {
    journal.at = path;
    await makeDirectories(dirname(target), journal);
    const temporary = join(dirname(target), `.typesalt-${randomUUID()}`);
    journal.undo.push(() => rm(temporary, { force: true }));
    await writeOne(temporary, content);
    moves.push({ path, target, temporary });
  }
  for (const { path, target, temporary } of moves) {
    journal.at = path;
    await move(temporary, target, journal);
  }
}

async function move(temporary: string, target: string, journal: Journal): Promise<void> {
  const kind = await kindOf(target);
  if (kind === "directory") throw new Error("there is a directory of that name");
  if (kind !== undefined) {
    const kept = `${temporary}.old`;
    await keep(target, kept, kind);
    journal.leftovers.push(kept);
    journal.undo.push(async () => {
      await rename(kept, target);
      // Renaming one name of a file to another of its names does nothing.
      await rm(kept, { force: true });
    });
  }
  await rename(temporary, target);
  if (kind === undefined) journal.undo.push(() => rm(target, { force: true }));
}

/** By a second name where that is possible: then there is no moment without the file. */
async function keep(target: string, kept: string, kind: Kind): Promise<void> {
  if (kind === "file") {
    try {
      await link(target, kept);
      return;
    } catch {
      // Not every file system has hard links.
    }
  }
  await rename(target, kept);
}

async function writeOne(path: string, { text, mode = 0o644 }: FileContent): Promise<void> {
  // Never through a link that somebody else put there.
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, mode);
  try {
    await file.writeFile(text, "utf8");
    // What was asked for at opening is less what the umask takes away.
    await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function isSame(path: string, { text, mode = 0o644 }: FileContent): Promise<boolean> {
  if ((await kindOf(path)) !== "file" || ((await lstat(path)).mode & 0o7777) !== mode) return false;
  return Buffer.from(text, "utf8").equals(await readFile(path));
}

/** A link among the parents would lead out of the directory. */
async function refuseLinks(root: string, path: string): Promise<void> {
  for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
    const parent = path.slice(0, end);
    const kind = await kindOf(join(root, parent));
    if (kind === undefined) return;
    if (kind !== "directory") throw new Error(`${parent} is ${kind === "link" ? "a symbolic link" : "no directory"}`);
  }
}

type Kind = "directory" | "file" | "link" | "other";

async function kindOf(path: string, look: (path: string) => Promise<Stats> = lstat): Promise<Kind | undefined> {
  try {
    const found = await look(path);
    if (found.isDirectory()) return "directory";
    if (found.isSymbolicLink()) return "link";
    return found.isFile() ? "file" : "other";
  } catch (cause) {
    if (hasCode(cause, "ENOENT")) return undefined;
    throw cause;
  }
}

/** Makes a directory and those above it that are missing. */
async function makeDirectories(path: string, journal: Journal): Promise<void> {
  const missing: string[] = [];
  for (let at = path; (await kindOf(at)) === undefined; at = dirname(at)) missing.push(at);
  for (const directory of missing.reverse()) {
    try {
      await mkdir(directory);
      journal.undo.push(async () => {
        try {
          await rmdir(directory);
        } catch (cause) {
          // Somebody else may have put something there since, which stays, or have removed it.
          if (!["ENOTEMPTY", "EEXIST", "ENOENT"].some((code) => hasCode(cause, code))) throw cause;
        }
      });
    } catch (cause) {
      // Another process made it at the same time, and keeps it.
      if (!hasCode(cause, "EEXIST")) throw cause;
    }
  }
}

/** Does all steps, whichever of them fail; returns why they failed. */
async function attempt(steps: readonly (() => Promise<unknown>)[]): Promise<string> {
  const failures: string[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (cause) {
      failures.push(reason(cause));
    }
  }
  return failures.join("; ");
}

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && "code" in cause && cause.code === code;
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
