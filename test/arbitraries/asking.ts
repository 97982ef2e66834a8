/** What is predicted for a minion beside what real Salt makes of the emitted files, as text in which nothing is lost. */
import { highDataOf, type Minion, type Project, ProjectError, plainData, type SaltLine } from "@typesalt/core";
import type { FileTrees, JsonObject, Oracle } from "@typesalt/salt-oracle";
import { uncheckedTreesOf } from "../tree.ts";

/** A value as text: the order of keys and the sign of zero count, and text in a message shows what cannot be seen. */
export function exact(value: unknown): string {
  return JSON.stringify(
    value ?? null,
    (_, inner: unknown) => (Object.is(inner, -0) ? { "-0": true } : inner),
    1,
  ).replaceAll(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** High data by id. */
export type High = Readonly<Record<string, unknown>>;

/** `__extend__` and `__exclude__` come last: where Salt has them among the ids means nothing. */
function known(high: { readonly [id: string]: unknown }): High {
  const { __extend__, __exclude__, ...ids } = JSON.parse(JSON.stringify(high)) as {
    readonly [id: string]: unknown;
  };
  return {
    ...ids,
    ...(__extend__ === undefined ? {} : { __extend__ }),
    ...(__exclude__ === undefined ? {} : { __exclude__ }),
  };
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
    minion: { id: who.id, grains: who.grains as unknown as JsonObject },
    files,
    pillar: (who.pillar ?? {}) as unknown as JsonObject,
    ...(target === "top" ? { top: true } : { sls: target }),
    want: target === "top" ? ["top", "high"] : ["high"],
  });
  const why = [...answer.errors, answer.exception ?? ""].join("\n").trim();
  return { high: why === "" && answer.high !== null ? known(answer.high) : undefined, why };
}

export type Prediction =
  | { readonly kind: "high"; readonly high: High }
  /** Salt must not render it. */
  | { readonly kind: "refused"; readonly why: string }
  /** Nothing is said: Salt's lines differ. */
  | { readonly kind: "unsure" };

export function predict(project: Project, who: Minion, salt: SaltLine): Prediction {
  try {
    return { kind: "high", high: known(plainData(highDataOf(project, who, { salt })) as High) };
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

/**
 * A known limit, shown by a test of its own: lists and mappings of the minion are written by Salt's `json` filter, and YAML
 * reads that otherwise (or not at all) where a text inside holds DEL, a C1 control, NEL, LS, PS, U+FFFE or U+FFFF, or where a
 * float inside is written with an exponent and no dot.
 */
export function beyondJson(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => lostInJson(key) || lostInJson(inner) || beyondJson(inner));
}

function lostInJson(value: unknown): boolean {
  if (typeof value === "string") return /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/.test(value);
  return typeof value === "number" && /^-?\d+e/.test(value.toExponential()) && Math.abs(value) < 1e-4 && value !== 0;
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
