import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../python/installed.py", import.meta.url));

/** Where a Python's Salt keeps state modules. */
export interface Installed {
  /** `"3007.4"`; null where no Salt is installed. */
  readonly version: string | null;
  /** Salt's own modules. */
  readonly salt: readonly string[];
  /** Those of installed packages, the ones that win first. */
  readonly extensions: readonly { readonly path: string; readonly origin: string }[];
  /** Packages that bring modules in a way that was not followed. */
  readonly problems: readonly { readonly name: string; readonly message: string }[];
}

/**
 * Asks a Python where its Salt and the packages with Salt modules are. Nothing of them is imported.
 *
 * @param execute - calls what packages say by a function, which runs their code.
 * @throws the system's error where Python cannot be started, or an error with its output where it fails.
 * @example
 * (await findInstalled("/opt/saltstack/salt/bin/python3")).salt
 */
export async function findInstalled(python: string, execute = false): Promise<Installed> {
  const { stdout } = await run(python, ["-B", program, ...(execute ? ["--execute"] : [])], { maxBuffer: 1 << 24 });
  return JSON.parse(stdout) as Installed;
}
