import { readFileSync } from "node:fs";
import { type Data, type DataMap, type ReadFile, type ReadProblem, readHighJson, readYaml } from "../engine.ts";
import { type Finding, finding } from "../finding.ts";
import { outcomeOf } from "../outcome.ts";
import { placeText } from "../place.ts";
import { fileReason, InputError } from "../problem.ts";
import type { Run, Subject } from "../subject.ts";
import { oneLine, parseJson } from "./data-file.ts";

/**
 * A file of high data, as `state.show_highstate` prints it.
 *
 * @throws InputError for a file that cannot be read, or that is none.
 */
export function jsonSubject(file: string, extensions: readonly string[]): Subject {
  const text = readText(file);
  const { data, problems } = read(text, file);
  const what = `the high data of ${file}`;
  const refusals = problems.filter((each) => each.message.startsWith(refusal));
  if (refusals.length > 0) {
    const findings = refusals.map(said);
    return {
      findings: [],
      verdict: "runs",
      runs: [runOf(() => ({ verdict: "refused", steps: [], findings }))],
      separate: false,
      what,
    };
  }
  const [problem] = problems;
  if (problem !== undefined) throw new InputError(`${placeText(problem.location)}: ${oneLine(problem.message)}.`);
  const high = data instanceof Map && data.size === 1 && data.get("local") instanceof Map ? data.get("local") : data;
  if (!(high instanceof Map) || (high.size > 0 && ![...high.values()].some(isBody))) {
    throw new InputError(`${file}: no high data, which is a mapping of ids, as state.show_highstate prints it.`);
  }
  const highstate = { high: high as DataMap, messages: [], processed: [] };
  return {
    findings: [],
    verdict: "runs",
    runs: [runOf((salt) => outcomeOf(highstate, salt, { modules: { extensions } }))],
    separate: false,
    what,
  };
}

/** What an id has: modules with lists, and the SLS file; `__extend__` is a list. */
function isBody(data: Data): boolean {
  if (!(data instanceof Map)) return Array.isArray(data);
  return data.has("__sls__") || [...(data as DataMap).values()].some((each) => Array.isArray(each));
}

function runOf(outcome: Run["outcome"]): Run {
  return { minion: undefined, outcome };
}

function read(text: string, file: string): ReadFile {
  if (/\.ya?ml$/i.test(file)) return readYaml(text, file);
  const parsed = parseJson(text, file);
  if (Array.isArray(parsed) && parsed.length === 0) return { data: [], problems: [] };
  try {
    return readHighJson(text, file);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new InputError(`${file} is nested too deep to be high data.`);
  }
}

/** How the reader says what Salt printed instead of high data: its reasons to refuse. */
const refusal = "it holds no high data, but what Salt refused it for: ";

function said({ message, location }: ReadProblem): Finding {
  return finding("refused", "error", `Salt says: ${oneLine(message.slice(refusal.length))}`, location);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (cause) {
    throw new InputError(`${file} cannot be read: ${fileReason(cause)}.`);
  }
}
