/** What is predicted for a minion beside what real Salt makes of the emitted files, as text in which nothing is lost. */
import { highDataOf, type Minion, type Project, ProjectError } from "@typesalt/core";
import type { FileTrees, JsonObject, Oracle } from "@typesalt/salt-oracle";
import { uncheckedTreesOf } from "../tree.ts";

/** A value as text: the order of keys and the sign of zero count, and text in a message shows what cannot be seen. */
export function exact(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (Object.is(inner, -0) ? { "-0": true } : inner), 1).replaceAll(
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

/** What is predicted; undefined where an SLS file cannot be rendered. */
export function predicted(project: Project, who: Minion): High | undefined {
  try {
    return Object.fromEntries(highDataOf(project, who));
  } catch (error) {
    const codes = error instanceof ProjectError ? error.diagnostics.map((each) => each.code) : [];
    if (codes.length > 0 && codes.every((code) => code === "not-renderable")) return undefined;
    throw error;
  }
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
