import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ProvisionError } from "./errors.ts";
import { withLock } from "./lock.ts";
import { lastLine, runProgram } from "./process.ts";
import { findPython, SUPPORTED } from "./python.ts";

/** Hears one line per step that takes time. */
export type Report = (step: string) => void;

/** A virtual environment as it should be. */
export interface EnvironmentPlan {
  /** Where it belongs. It cannot be moved: its scripts hold this path. */
  readonly folder: string;
  /** The file of pinned packages. */
  readonly requirements: string;
  /** Its name in messages. */
  readonly title: string;
}

const STAMP = "typesalt-stamp";

/**
 * Makes sure that an environment is there and complete. Processes that ask at the same time wait for each other.
 *
 * @throws ProvisionError when it cannot be made.
 */
export async function ensureEnvironment(plan: EnvironmentPlan, report: Report): Promise<void> {
  const stamp = await stampOf(plan);
  try {
    if (!(await isReady(plan, stamp))) {
      await withLock(`${plan.folder}.lock`, async () => {
        // Whoever held the lock before may have done the work.
        if (!(await isReady(plan, stamp))) await build(plan, stamp, report);
      });
    }
  } catch (error) {
    if (error instanceof ProvisionError || !(error instanceof Error && "code" in error)) throw error;
    throw new ProvisionError(
      `${plan.title} cannot be kept in ${dirname(plan.folder)} (${error.message}): make that folder writable.`,
      error.message,
    );
  }
  report(`${plan.title}: ready`);
}

async function stampOf({ folder, requirements }: EnvironmentPlan): Promise<string> {
  // The folder counts too: after a move the environment must be made anew.
  return createHash("sha256")
    .update(await readFile(requirements))
    .update(folder)
    .digest("hex");
}

async function isReady({ folder }: EnvironmentPlan, stamp: string): Promise<boolean> {
  // A system upgrade can take the Python away that the environment links to.
  if (!existsSync(join(folder, "bin", "python"))) return false;
  return (await readFile(join(folder, STAMP), "utf8").catch(() => "")) === stamp;
}

async function build(plan: EnvironmentPlan, stamp: string, report: Report): Promise<void> {
  await makeEmpty(plan, report);
  await install(plan, report);
  // Written last: an interrupted installation has none and is made anew.
  await writeFile(join(plan.folder, STAMP), stamp);
}

async function makeEmpty({ folder, title }: EnvironmentPlan, report: Report): Promise<void> {
  const search = await findPython();
  if (!search.found) {
    throw new ProvisionError(
      `${title} needs Python ${SUPPORTED.join(" or ")} with venv (${search.why}): ` +
        "install it and run pnpm salt:install again.",
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
}

async function install({ folder, requirements, title }: EnvironmentPlan, report: Report): Promise<void> {
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
}

function pipError(stderr: string): string {
  const errors = stderr.split("\n").filter((text) => text.startsWith("ERROR:"));
  return (errors.at(-1) ?? lastLine(stderr)).replace(/^ERROR:\s*/, "");
}
