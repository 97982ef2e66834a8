import { type Data, dataOf, Float, isDataList, isDataMap } from "../salt/data.ts";
import { type ReadFile, readWith } from "./yaml.ts";

/**
 * Reads JSON with the order of its keys, floats apart from ints, and the places of its parts. `JSON.parse` alone loses all
 * three: it puts the id `"10"` before `"b"`, and the order of ids is the order of the run. JSON is YAML, but for numbers.
 */
export function readJson(text: string, file: string): ReadFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const offset = Number(/position (\d+)/.exec(said)?.[1] ?? text.length);
    const before = text.slice(0, offset).split("\n");
    const location = { file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
    return { data: undefined, problems: [{ message: `it is no JSON: ${said}`, location }] };
  }
  const read = readWith(text, file, jsonScalar);
  return read.problems.length === 0 ? read : { data: dataOf(parsed as Parameters<typeof dataOf>[0]), problems: [] };
}

function jsonScalar(text: string): Data {
  const value = JSON.parse(text) as null | boolean | number;
  if (typeof value !== "number") return value;
  if (/[.eE]/.test(text)) return Number.isInteger(value) && !Object.is(value, -0) ? new Float(value) : value;
  return Number.isSafeInteger(value) ? value : BigInt(text);
}

/**
 * Reads high data as `salt-call --out json state.show_highstate` prints it: bare, or under `local` or a minion's id.
 */
export function readHighJson(text: string, file: string): ReadFile {
  const { data, problems } = readJson(text, file);
  if (data === undefined) return { data, problems };
  const at = (message: string): ReadFile => ({
    data: undefined,
    problems: [{ message, location: { file, line: 1, column: 1 } }],
  });
  const high = unwrapped(data);
  if (isDataList(high) && high.every((each) => typeof each === "string")) {
    return at(`it holds no high data, but what Salt refused it for: ${high.join("; ")}`);
  }
  if (!isDataMap(high))
    return at("it holds no high data: a mapping of ids is needed, as `state.show_highstate --out json` prints it");
  return { data: high, problems };
}

/** One key above high data is whose it is: what lies below has bodies of ids again. */
function unwrapped(data: Data): Data {
  if (!isDataMap(data) || data.size !== 1) return data;
  const [inner] = data.values();
  if (isDataList(inner)) return inner.every((each) => typeof each === "string") ? inner : data;
  if (inner === undefined || !isDataMap(inner) || inner.has("__sls__")) return data;
  const isBody = [...inner.values()].some((each) => isDataList(each));
  return isBody && !inner.has("__extend__") && !inner.has("__exclude__") ? data : inner;
}
