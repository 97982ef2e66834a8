/** What is predicted for a minion beside what real Salt makes of the emitted files, as text in which nothing is lost. */
import {
  Bytes,
  type Data,
  Float,
  highDataOf,
  isDataList,
  isDataMap,
  type Minion,
  type Project,
  ProjectError,
  pythonRepr,
  type SaltLine,
} from "@typesalt/core";
import { readJson } from "@typesalt/core/read";
import { type FileTrees, type JsonObject, type Oracle, PythonNumber } from "@typesalt/salt-oracle";
import { floatText } from "../../packages/core/src/expr/float.ts";
import { uncheckedTreesOf } from "../tree.ts";

/** A value as text: the order of keys and the sign of zero count, and text in a message shows what cannot be seen. */
export function exact(value: unknown): string {
  return JSON.stringify(
    value ?? null,
    (_, inner: unknown) =>
      typeof inner === "bigint" ? { int: String(inner) } : Object.is(inner, -0) ? { "-0": true } : inner,
    1,
  ).replaceAll(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** High data by id: ints and floats apart, in order. `__extend__` and `__exclude__` come last: where Salt has them among the ids means nothing. */
export type High = Readonly<Record<string, unknown>>;

function known(high: ReadonlyMap<Data, Data>): High {
  const last = ["__extend__", "__exclude__"];
  const entries = [...high].map(([id, body]) => [String(id), tagged(body)] as const);
  return Object.fromEntries([
    ...entries.filter(([id]) => !last.includes(id)),
    ...last.flatMap((id) => entries.filter(([own]) => own === id)),
  ]);
}

/** Data in which nothing is lost when it becomes text: `1.0` is no `1`, keys keep their order, bytes are what Python prints. */
export function tagged(data: Data): unknown {
  if (data instanceof Float) return { float: data.value };
  if (data instanceof Bytes) return { __python__: pythonRepr(data) };
  if (typeof data === "bigint") return { int: String(data) };
  if (isDataList(data)) return data.map(tagged);
  if (!isDataMap(data)) return data;
  // An object puts number-like keys first.
  const entries = [...data].map(([key, value]) => [String(key), tagged(value)] as const);
  return entries.some(([key]) => /^\d+$/.test(key)) ? { entries } : Object.fromEntries(entries);
}

/** A minion's data as the oracle takes it. */
function forPython(value: unknown): unknown {
  if (value instanceof Float) return new PythonNumber(floatText(value.value));
  if (Array.isArray(value)) return value.map(forPython);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, forPython(inner)]));
}

export interface Asked {
  readonly high: High | undefined;
  readonly why: string;
}

export function filesOf(project: Project): FileTrees {
  return uncheckedTreesOf(project).files;
}

/** What Salt makes of some SLS files; without high data where it refuses to render them. */
export async function askHigh(
  oracle: Oracle,
  files: FileTrees,
  who: Minion,
  target: readonly string[] | "top" = "top",
): Promise<Asked> {
  const answer = await oracle.ask({
    minion: { id: who.id, grains: forPython(who.grains) as JsonObject },
    files,
    pillar: forPython(who.pillar ?? {}) as JsonObject,
    text: true,
    ...(target === "top" ? { top: true } : { sls: target }),
    want: target === "top" ? ["top", "high"] : ["high"],
  });
  const why = [...answer.errors, answer.exception ?? ""].join("\n").trim();
  if (why !== "" || answer.high === null) return { high: undefined, why };
  return { high: known(readJson(answer.text?.high ?? "null", "high").data as ReadonlyMap<Data, Data>), why };
}

export type Prediction =
  | { readonly kind: "high"; readonly high: High }
  /** Salt must not render it. */
  | { readonly kind: "refused"; readonly why: string }
  /** Nothing is said: Salt's lines differ. */
  | { readonly kind: "unsure" };

export function predict(project: Project, who: Minion, salt: SaltLine): Prediction {
  try {
    return { kind: "high", high: known(highDataOf(project, who, { salt })) };
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    const codes = error.diagnostics.map((each) => each.code);
    if (codes.includes("not-renderable")) return { kind: "refused", why: error.message };
    if (codes.includes("not-predictable")) return { kind: "unsure" };
    throw error;
  }
}

/** Refuses where Salt makes something else of a project's files than is predicted. */
export async function compare(
  oracle: Oracle,
  project: Project,
  who: Minion,
  target: readonly string[] | "top" = "top",
): Promise<void> {
  const expected = predict(project, who, oracle.line);
  if (expected.kind === "unsure") return;
  const files = filesOf(project);
  const asked = await askHigh(oracle, files, who, target);
  const agree =
    expected.kind === "refused" ? asked.high === undefined : exact(asked.high ?? null) === exact(expected.high);
  if (!agree) throw new Error(report(files, who, expected, asked));
}

/** Everything that a disagreement is about, the difference first. */
function report(files: FileTrees, who: Minion, expected: Prediction, asked: Asked): string {
  const texts = Object.entries(files["base"] ?? {}).map(([path, text]) => `--- ${path}\n${text}`);
  const wanted = expected.kind === "high" ? exact(expected.high) : JSON.stringify(expected);
  const found = asked.high === undefined ? asked.why : exact(asked.high);
  return [
    `--- the first difference\n${difference(wanted, found)}`,
    ...texts,
    `--- minion\n${exact({ id: who.id, grains: who.grains, pillar: who.pillar })}`,
    `--- predicted\n${wanted}`,
    `--- real Salt\n${found}`,
  ].join("\n");
}

/** The first lines in which two texts differ, with those around them. */
export function difference(wanted: string, found: string): string {
  const [left, right] = [wanted.split("\n"), found.split("\n")];
  const at = Math.max(0, left.findIndex((line, index) => line !== right[index]) - 3);
  return [
    ...left.slice(at, at + 8).map((line) => `- ${line}`),
    ...right.slice(at, at + 8).map((line) => `+ ${line}`),
  ].join("\n");
}
