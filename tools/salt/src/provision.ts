import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureEnvironment, type Report } from "./environment.ts";
import { ProvisionError } from "./errors.ts";

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

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const STORE = fileURLToPath(new URL("../../../.salt", import.meta.url));

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

/** Whether real Salt can be had, which installs every line that is missing; if not, the plain reason. */
export async function saltAvailable(): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: string }> {
  try {
    for (const line of saltLines) await provision(line);
    return { ok: true };
  } catch (error) {
    if (error instanceof ProvisionError) return { ok: false, why: error.why };
    throw error;
  }
}

/** Makes sure that the pinned ShellCheck is installed; returns the path of its binary. */
export async function provisionShellcheck(report: Report = () => {}): Promise<string> {
  return join(await environment("shellcheck", "ShellCheck", report), "bin", "shellcheck");
}

async function environment(name: string, title: string, report: Report): Promise<string> {
  const folder = join(STORE, name);
  await ensureEnvironment({ folder, requirements: join(PACKAGE, "requirements", `${name}.txt`), title }, report);
  return folder;
}
