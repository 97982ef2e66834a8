/** What is predicted for a minion beside what real Salt makes of the emitted files, as text in which nothing is lost. */
import { highDataOf, type Minion, type Project, ProjectError } from "@typesalt/core";
import type { FileTrees, JsonObject, Oracle } from "@typesalt/salt-oracle";
import { uncheckedTreesOf } from "../tree.ts";

/** A value as text: the order of keys and the sign of zero count, and text in a message shows what cannot be seen. */
export function exact(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) => (Object.is(inner, -0) ? { "-0": true } : inner), 1).replaceAll(
    /[^\n -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** High data by id; without what Salt 3007 and newer add, which is not predicted. */
export type High = Readonly<Record<string, unknown>>;

function known(high: JsonObject): High {
  return JSON.parse(JSON.stringify(high, (key, inner: unknown) => (key === "__sls_included_from__" ? undefined : inner)));
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

export function predict(project: Project, who: Minion): Prediction {
  try {
    return { kind: "high", high: Object.fromEntries(highDataOf(project, who)) };
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
  const expected = predict(project, who);
  if (expected.kind === "unsure") return;
  const files = filesOf(project);
  const asked = await askHigh(oracle, files, who, target);
  const agree =
    expected.kind === "refused" ? asked.high === undefined : exact(asked.high ?? null) === exact(expected.high);
  if (!agree) throw new Error(report(files, who, expected, asked));
}

/** Everything that a disagreement is about. */
export function report(files: FileTrees, who: Minion, expected: unknown, asked: Asked): string {
  const texts = Object.entries(files["base"] ?? {}).map(([path, text]) => `--- ${path}\n${text}`);
  return [
    ...texts,
    `--- minion\n${exact({ id: who.id, grains: who.grains, pillar: who.pillar })}`,
    `--- predicted\n${exact(expected)}`,
    `--- real Salt\n${asked.why}\n${exact(asked.high)}`,
  ].join("\n");
}
