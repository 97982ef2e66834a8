import { type Data, plainData, readYaml } from "../engine.ts";
import { placeText } from "../place.ts";
import { InputError, reasonOf } from "../problem.ts";
import { jsonErrorOffset } from "./json-error.ts";

/**
 * The data of a JSON or YAML file as plain values. What begins as JSON is read as JSON, so that its errors are JSON's.
 *
 * @throws InputError with the place, in one line.
 */
export function parseJsonOrYaml(text: string, file: string): unknown {
  if (/\.json$/i.test(file) || /^\s*[{[]/.test(text)) return parseJson(text, file);
  const { data, problems } = readYaml(text, file);
  const [problem] = problems;
  if (problem !== undefined) throw new InputError(`${placeText(problem.location)}: ${oneLine(problem.message)}`);
  return plain(data, file);
}

/** @throws InputError with line and column. */
export function parseJson(text: string, file: string): unknown {
  // A byte order mark is what some editors put there.
  const json = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(json);
  } catch (cause) {
    const before = json.slice(0, jsonErrorOffset(json)).split("\n");
    const location = { file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
    throw new InputError(`${placeText(location)}: it is no JSON: ${oneLine(reasonOf(cause))}.`);
  }
}

function plain(data: Data | undefined, file: string): unknown {
  try {
    return plainData(data ?? null);
  } catch (cause) {
    throw new InputError(`${file}: ${reasonOf(cause)}`);
  }
}

/** Several lines of an error as one. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ").trim();
}
