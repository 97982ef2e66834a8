import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Facts } from "./facts.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../python", import.meta.url));

/**
 * Reads the state modules of directories and files, without importing them.
 *
 * @param python - a Python 3.9 or newer; it needs no Salt.
 * @param paths - directories such as `…/salt/states`, or single files. Of files that have one name in several directories the
 *   first counts, as Salt's loader has it.
 * @throws Error when Python cannot be started or fails.
 * @example
 * await readFacts("python3", ["/srv/salt/_states"])
 */
export async function readFacts(python: string, paths: readonly string[]): Promise<Facts> {
  const { stdout } = await run(python, ["-I", "-B", program, ...paths], { maxBuffer: 1 << 28 });
  return JSON.parse(stdout) as Facts;
}
