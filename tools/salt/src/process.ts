import { execFile } from "node:child_process";

/** How a finished program left. */
export interface Finished {
  /** Exit code; `null` when it did not start or a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const OUTPUT_LIMIT = 256 * 1024 * 1024;

/** Runs a program without a shell and never rejects: a failure is a value that the caller explains. */
export function runProgram(file: string, args: readonly string[], cwd?: string): Promise<Finished> {
  return new Promise((resolve) => {
    const options = { encoding: "utf8", maxBuffer: OUTPUT_LIMIT, ...(cwd === undefined ? {} : { cwd }) } as const;
    const child = execFile(file, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : null;
      resolve({ code, stdout, stderr: stderr === "" && error !== null ? error.message : stderr });
    });
    // An open stdin would let a question of pip wait for ever.
    child.stdin?.end();
  });
}

/** The last line that says something, for a one-sentence message. */
export function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}
