import { readFileSync } from "node:fs";
import { hasErrors } from "./finding.ts";
import { readSubject } from "./input/input.ts";
import { type Command, readCommand, type TypesCommand } from "./options.ts";
import { InputError, reasonOf } from "./problem.ts";
import { jsonText } from "./report/json-output.ts";
import { checkText, planText } from "./report/report.ts";
import type { Style } from "./report/terminal.ts";
import { reportOf } from "./subject.ts";
import { writeTypes } from "./types/write-types.ts";
import { usage } from "./usage.ts";

/** What the command prints, and its exit code: 0 nothing is wrong, 1 errors were found, 2 the input cannot be read. */
export interface Answer {
  readonly output: string;
  readonly errors: string;
  readonly code: 0 | 1 | 2;
}

/**
 * The command `typesalt`. It prints nothing itself, and never throws.
 *
 * @param args - what stands behind `typesalt` on the command line.
 * @param style - puts text into colours, where the answer goes to a terminal.
 */
export async function typesalt(args: readonly string[], style: Style = (_, text) => text): Promise<Answer> {
  try {
    const command = readCommand(args);
    if (command === "help") return { output: usage, errors: "", code: 0 };
    if (command === "version") return { output: `${version()}\n`, errors: "", code: 0 };
    return command.verb === "types" ? await typesAnswer(command) : await answer(command, style);
  } catch (cause) {
    if (cause instanceof InputError) return { output: "", errors: `typesalt: ${cause.message}\n`, code: 2 };
    const fault = `typesalt: this is a fault of typesalt's own, please report it: ${reasonOf(cause)}\n`;
    return { output: "", errors: fault, code: 2 };
  }
}

async function answer(command: Command, style: Style): Promise<Answer> {
  const report = reportOf(await readSubject(command), command.lines);
  const text = command.verb === "plan" ? planText : checkText;
  const output = command.json ? jsonText(report, command.oneLine) : text(report, style);
  return { output, errors: "", code: hasErrors(report.findings) ? 1 : 0 };
}

async function typesAnswer(command: TypesCommand): Promise<Answer> {
  const { said, errors, warnings } = await writeTypes(command);
  const complaints = [...errors.map((each) => `error: ${each}\n`), ...warnings.map((each) => `warning: ${each}\n`)];
  return { output: `${said.join("\n")}\n`, errors: complaints.join(""), code: errors.length > 0 ? 1 : 0 };
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    readonly version: string;
  };
  return manifest.version;
}
