import { type Data, Float } from "../engine.ts";

/** What Salt made of one file. */
export type Answered =
  /** What its yaml renderer would read. */
  | { readonly kind: "text"; readonly text: string }
  /** Of a pipeline that does not end in YAML. */
  | { readonly kind: "data"; readonly data: Data }
  | { readonly kind: "error"; readonly message: string; readonly line: number | undefined };

/** Reads what `salt-call` printed; undefined where it is no answer. */
export function answersOf(stdout: string): readonly (readonly Answered[])[] | undefined {
  // Templates and plugins may print something before.
  const start = stdout.search(/^\{/m);
  const local = start < 0 ? undefined : fieldOf(parsed(stdout.slice(start)), "local");
  const answers = typeof local === "string" ? parsed(local) : undefined;
  if (!Array.isArray(answers)) return undefined;
  return answers.map((minion: unknown) => (Array.isArray(minion) ? minion.map(answered) : []));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answered(answer: unknown): Answered {
  const text = fieldOf(answer, "text");
  if (typeof text === "string") return { kind: "text", text };
  const error = fieldOf(answer, "error");
  if (typeof error !== "string") return { kind: "data", data: dataOf(fieldOf(answer, "data")) };
  const line = fieldOf(answer, "line");
  return { kind: "error", message: error, line: typeof line === "number" ? line : undefined };
}

/** As deep as Python's own JSON writer went. */
function dataOf(value: unknown): Data {
  if (Array.isArray(value)) return value.map(dataOf);
  if (typeof value !== "object" || value === null) return value as Data;
  const pairs = fieldOf(value, "map");
  if (Array.isArray(pairs)) return new Map(pairs.map(([key, each]: [unknown, unknown]) => [dataOf(key), dataOf(each)]));
  const float = fieldOf(value, "float");
  if (typeof float === "string") return floatOf(float);
  const int = fieldOf(value, "int");
  return typeof int === "string" ? BigInt(int) : String(fieldOf(value, "other"));
}

function floatOf(written: string): Data {
  const value = written === "nan" ? Number.NaN : Number(written.replace("inf", "Infinity"));
  return Number.isInteger(value) ? new Float(value) : value;
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
