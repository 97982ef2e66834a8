import { existsSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Minion } from "../engine.ts";
import type { FileRoot } from "../options.ts";
import { fileReason, InputError } from "../problem.ts";
import { type Finished, runProgram } from "./process.ts";
import { type Answered, answersOf } from "./salt-answer.ts";

/** A file that Salt is asked to render; of a top file the name is empty. */
export interface Asked {
  readonly path: string;
  readonly sls: string;
  readonly saltenv: string;
}

/** The files that are to be rendered for one minion. */
export interface Request {
  readonly minion: Minion;
  readonly files: readonly Asked[];
}

/** Renders templates: for each request the answers, in the order of its files. */
export type RenderWithSalt = (requests: readonly Request[]) => Promise<readonly (readonly Answered[])[]>;

/** Execution modules of the package, for the user's Salt to load. */
const modules = fileURLToPath(new URL("../../salt/_modules", import.meta.url));

/**
 * The user's own Salt as a renderer: each call runs it once, with a configuration of its own that has nothing of this
 * machine's.
 *
 * @param command - the program, with arguments before Salt's own, such as `sudo salt-call`; `salt-call` where there is none.
 * @returns undefined where none is given and none is installed.
 * @throws InputError, when it is called, where the given command cannot be started or does not answer.
 */
export async function saltRenderer(
  command: string | undefined,
  roots: readonly FileRoot[],
): Promise<RenderWithSalt | undefined> {
  if (command === undefined && !(await isInstalled("salt-call"))) return undefined;
  const words = wordsOf(command ?? "salt-call");
  return (requests) => renderWith(words, roots, requests);
}

async function renderWith(
  [program = "", ...before]: readonly string[],
  roots: readonly FileRoot[],
  requests: readonly Request[],
): Promise<readonly (readonly Answered[])[]> {
  // A link in the way, as macOS has one, would not match what Salt reports.
  const scratch = await mkdtemp(join(await realpath(tmpdir()), "typesalt-"));
  try {
    await mkdir(join(scratch, "etc"));
    // JSON is YAML.
    await writeFile(join(scratch, "etc/minion"), JSON.stringify(configuration(scratch, roots)));
    const request = join(scratch, "request.json");
    await writeFile(request, JSON.stringify({ minions: requests.map(plainRequest) }));
    const options = ["--local", "--config-dir", join(scratch, "etc"), "--out", "json", "--log-level", "error"];
    const finished = await started(program, [...before, ...options, "typesalt_render.sls", request]);
    return answersOf(finished.stdout) ?? failed([program, ...before].join(" "), finished);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function started(program: string, args: readonly string[]): Promise<Finished> {
  try {
    return await runProgram(program, args);
  } catch (cause) {
    throw new InputError(`--salt-call: ${program} cannot be started: ${fileReason(cause)}.`);
  }
}

function failed(command: string, { code, stdout, stderr }: Finished): never {
  const lines = `${stderr}\n${stdout}`.split("\n").map((line) => line.trim());
  // The last line of a traceback says what was raised.
  const said = lines.filter((line) => line !== "").at(-1) ?? "it says nothing";
  throw new InputError(`--salt-call: ${command} ended with ${code} and rendered nothing: ${said}`);
}

function configuration(scratch: string, roots: readonly FileRoot[]) {
  const root = join(scratch, "root");
  const below = (name: string) => roots.map((each) => resolve(each.directory, name)).filter((path) => existsSync(path));
  const fileRoots: Record<string, string[]> = {};
  for (const { saltenv, directory } of roots) {
    const own = fileRoots[saltenv] ?? [];
    fileRoots[saltenv] = own;
    own.push(resolve(directory));
  }
  return {
    id: "typesalt",
    file_client: "local",
    file_roots: fileRoots,
    pillar_roots: { base: [] },
    // The tree's own modules, as `saltutil.sync_all` would bring them.
    module_dirs: [modules, ...below("_modules")],
    render_dirs: below("_renderers"),
    utils_dirs: below("_utils"),
    // Looking for graphics cards takes long, and grains of this machine are not asked for.
    enable_gpu_grains: false,
    root_dir: root,
    cachedir: join(root, "cache"),
    pki_dir: join(root, "pki"),
    sock_dir: join(root, "sock"),
    log_file: join(root, "log"),
    extension_modules: join(root, "extmods"),
  };
}

function plainRequest({ minion, files }: Request) {
  return {
    id: minion.id,
    grains: minion.grains,
    pillar: minion.pillar ?? {},
    files: files.map(({ path, sls, saltenv }) => ({ path: resolve(path), sls, saltenv })),
  };
}

async function isInstalled(program: string): Promise<boolean> {
  try {
    return (await runProgram(program, ["--version"])).code === 0;
  } catch {
    return false;
  }
}

/** A path with blanks in it is one word where there is such a file; quotes hold words together. */
export function wordsOf(command: string): readonly string[] {
  if (existsSync(command)) return [command];
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)];
  return words.map(([, double, single, plain]) => double ?? single ?? plain ?? "");
}
