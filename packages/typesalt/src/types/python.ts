import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileReason, InputError } from "../problem.ts";
import { runProgram } from "../salt/process.ts";

/**
 * The Python whose Salt is meant: the one that is given, otherwise that of the `salt-call` on the path, otherwise
 * `python3`.
 *
 * @throws InputError where it cannot be started, or is too old.
 */
export async function findPython(given: string | undefined): Promise<string> {
  const candidates = given === undefined ? [...(await saltsPythons()), "python3"] : [given];
  const refusals: string[] = [];
  for (const candidate of candidates) {
    const refusal = await refusalOf(candidate);
    if (refusal === undefined) return candidate;
    refusals.push(`${candidate} ${refusal}`);
  }
  throw new InputError(`No Python to read Salt's modules with: ${refusals.join("; ")}. Name one by --python PATH.`);
}

async function refusalOf(python: string): Promise<string | undefined> {
  try {
    const { code, stdout } = await runProgram(python, ["-I", "-c", "import sys; print(sys.version_info >= (3, 9))"]);
    if (code !== 0) return `ended with ${code}`;
    return stdout.trim() === "True" ? undefined : "is older than 3.9";
  } catch (cause) {
    return `cannot be started: ${fileReason(cause)}`;
  }
}

/** `#!/…/python3`, or the shell's line that pip writes where that is too long. */
const interpreter = /^(?:#!\s*(\/\S*python[\d.]*)\s*$|'''exec' "?(\/[^"\n]*?python[\d.]*)"? )/m;

/** Interpreters that `salt-call` may run with: what its first lines name, or what Salt's own packages put beside it. */
async function saltsPythons(): Promise<readonly string[]> {
  const command = await onPath("salt-call");
  if (command === undefined) return [];
  const [, plain, long] = interpreter.exec(await textOf(command)) ?? [];
  const named = plain ?? long;
  const folder = dirname(command);
  return named === undefined ? [join(folder, "bin/python3"), join(folder, "python3")] : [named];
}

async function onPath(name: string): Promise<string | undefined> {
  try {
    const { code, stdout } = await runProgram("/bin/sh", ["-c", `command -v ${name}`]);
    return code === 0 ? await realpath(stdout.trim()) : undefined;
  } catch {
    return undefined;
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return "";
  }
}
