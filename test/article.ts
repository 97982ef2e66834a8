/** The article's own formula, asked of real Salt. */
import { readFileSync } from "node:fs";
import type { Minion } from "@typesalt/core";
import type { Answer, Json, JsonObject, LowChunk, Oracle } from "@typesalt/salt-oracle";

export function fixture(path: string): string {
  return readFileSync(new URL(`fixtures/article/${path}`, import.meta.url), "utf8");
}

const names = ["init.sls", "create.sls", "prime.sls", "zero_swap.sls"];

/** The article's SLS files below the root of the saltenv `user`. */
export const articleFiles: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [`nvidia_driver/${name}`, fixture(`user_formulas/nvidia_driver/nvidia_driver/${name}`)]),
);

/** A pillar top file that gives `nvd` to everybody. */
export const pillarTop = "user:\n  '*':\n    - nvd\n";

export interface ArticleQuestion {
  readonly of: Minion;
  readonly sls: string;
  /** Pillar data, or the text of the pillar file. */
  readonly pillar: JsonObject | string;
  readonly files?: Readonly<Record<string, string>>;
}

export function askArticle(
  oracle: Oracle,
  { of, sls, pillar, files = articleFiles }: ArticleQuestion,
): Promise<Answer> {
  return oracle.ask({
    minion: { id: of.id, grains: of.grains as unknown as JsonObject },
    files: { user: files },
    saltenv: "user",
    sls: [sls],
    want: ["pillar", "high", "low"],
    ...(typeof pillar === "string"
      ? { pillarFiles: { user: { "top.sls": pillarTop, "nvd.sls": pillar } } }
      : { pillar }),
  });
}

/** A chunk as its function sees it: without numbers, places and what Salt itself adds. */
export interface Call {
  readonly call: string;
  readonly args: Readonly<Record<string, Json>>;
}

const internal = new Set([
  "state",
  "fun",
  "order",
  "__id__",
  "__sls__",
  "__env__",
  "__sls_included_from__",
  "require_in",
]);

/** The calls of a low state, in the order of definition. */
export function callsOf(low: readonly LowChunk[] | null): readonly Call[] {
  return [...(low ?? [])]
    .sort((a, b) => a.order - b.order)
    .map((chunk) => ({
      call: `${chunk.state}.${chunk.fun} ${chunk.__id__}`,
      args: Object.fromEntries(Object.entries(chunk).filter(([key]) => !internal.has(key))),
    }));
}
