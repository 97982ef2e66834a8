import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ProvisionError } from "./errors.ts";
import { withLock } from "./lock.ts";
import { lastLine, runProgram } from "./process.ts";
import { findPython } from "./python.ts";

/** A release line of Salt that the project is judged by. */
export type SaltLine = "3006" | "3007" | "3008";

export const saltLines: readonly SaltLine[] = ["3006", "3007", "3008"];

/** The pinned version of every line: `requirements/<version>.txt`. */
export const saltVersions: Readonly<Record<SaltLine, string>> = {
  "3006": "3006.28",
  "3007": "3007.15",
  "3008": "3008.3",
};

/** A ready virtual environment with one Salt in it. */
export interface SaltInstall {
  readonly line: SaltLine;
  readonly version: string;
  /** Its Python. */
  readonly python: string;
  /** Its `salt-call`. */
  readonly saltCall: string;
}

/** Hears one line per step that takes time. */
export type Report = (step: string) => void;

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const STORE = fileURLToPath(new URL("../../../.salt", import.meta.url));
const STAMP = "typesalt-stamp";

/**
 * Makes sure that the pinned Salt of a line is installed below `.salt/` of the repository and says where. A ready one
 * costs two file reads; processes that ask at the same time wait for each other.
 *
 * @throws ProvisionError when there is no Python or the packages cannot be installed.
 */
export async function provision(line: SaltLine, report: Report = () => {}): Promise<SaltInstall> {
  const version = saltVersions[line];
  const bin = join(await environment(version, `Salt ${version}`, report), "bin");
  return { line, version, python: join(bin, "python"), saltCall: join(bin, "salt-call") };
}

/** Makes sure that the pinned ShellCheck is installed; returns the path of its binary. */
export async function provisionShellcheck(report: Report = () => {}): Promise<string> {
  return join(await environment("shellcheck", "ShellCheck", report), "bin", "shellcheck");
}

async function environment(name: string, title: string, report: Report): Promise<string> {
  const folder = join(STORE, name);
  const requirements = join(PACKAGE, "requirements", `${name}.txt`);
  // The folder counts too: the scripts of an environment hold its path, and so do not survive a move.
  const stamp = createHash("sha256")
    .update(await readFile(requirements))
    .update(folder)
    .digest("hex");
  if (await isReady(folder, stamp)) {
    report(`${title}: ready`);
    return folder;
  }
  await withLock(`${folder}.lock`, async () => {
    // Whoever held the lock before may have done the work.
    if (!(await isReady(folder, stamp))) await build(folder, requirements, stamp, title, report);
  });
  report(`${title}: ready`);
  return folder;
}

async function isReady(folder: string, stamp: string): Promise<boolean> {
  // A system upgrade can take the Python away that the environment links to.
  if (!existsSync(join(folder, "bin", "python"))) return false;
  return (await readFile(join(folder, STAMP), "utf8").catch(() => "")) === stamp;
}

async function build(
  folder: string,
  requirements: string,
  stamp: string,
  title: string,
  report: Report,
): Promise<void> {
  const search = await findPython();
  if (!search.found) {
    throw new ProvisionError(
      `${title} needs Python 3.11 with venv (${search.why}): install it and run pnpm salt:install again.`,
      search.why,
    );
  }
  report(`${title}: making a virtual environment with Python ${search.version}`);
  await rm(folder, { recursive: true, force: true });
  const made = await runProgram(search.python, ["-m", "venv", folder]);
  if (made.code !== 0) {
    const cause = lastLine(made.stderr) || lastLine(made.stdout);
    throw new ProvisionError(
      `Python ${search.version} could not make a virtual environment for ${title} (${cause}): repair its venv package.`,
      cause,
    );
  }
  report(`${title}: installing the pinned packages, which can take minutes`);
  const pip = ["-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", "-r", requirements];
  const installed = await runProgram(join(folder, "bin", "python"), pip);
  if (installed.code !== 0) {
    const cause = pipError(installed.stderr);
    throw new ProvisionError(
      `pip could not install ${title} (${cause}): check the network and pip's package index, ` +
        "then run pnpm salt:install again.",
      cause,
    );
  }
  // Written last: an interrupted installation has none and is made anew.
  await writeFile(join(folder, STAMP), stamp);
}

function pipError(stderr: string): string {
  const errors = stderr.split("\n").filter((text) => text.startsWith("ERROR:"));
  return (errors.at(-1) ?? lastLine(stderr)).replace(/^ERROR:\s*/, "");
}
