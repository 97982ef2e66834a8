/** What is found in high data, and what Salt makes of it, belong together. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkHigh } from "../packages/core/src/check/high.ts";
import { renderHighstate, saltLines } from "../packages/core/src/salt/index.ts";
import { highstates, profiles } from "./arbitraries/highstates.ts";
import { seeds } from "./arbitraries/seeds.ts";
import { treeText } from "./arbitraries/sls-text.ts";
import { sourceOf } from "./predict.ts";

/** Errors that Salt keeps quiet about, and goes on; wrong calls, as it may never come to them or forgets that they failed. */
const silent: readonly string[] = [
  "hidden-id",
  "ignored-requisite",
  "missing-argument",
  "repeated-argument",
  "unknown-argument",
  "unknown-function",
];

describe.each(profiles)("%s trees", (profile) => {
  test.each(seeds())("Salt does not simply run them exactly where an error is found (seed %i)", (seed) => {
    const seen = { runs: 0, not: 0 };
    fc.assert(
      fc.property(highstates(profile), fc.constantFrom(...saltLines), (tree, salt) => {
        const rendered = rendering(tree, salt);
        // Without high data there is nothing to check: the plan of the files says so.
        if (rendered === undefined) return;
        const { plans, diagnostics } = checkHigh(rendered.high, { salt: [salt], processedSls: rendered.processed });
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        const loud = errors.filter(({ code }) => !silent.includes(code));
        const runs = plans[0]?.verdict === "runs";
        seen[runs ? "runs" : "not"] += 1;
        const about = `${plans[0]?.verdict} ${JSON.stringify(plans[0]?.messages.map(({ text }) => text))}\n${treeText(tree)}\n${JSON.stringify(errors)}`;
        if (runs) expect(loud, about).toEqual([]);
        else expect(errors.length, about).toBeGreaterThan(0);
        for (const { message, states } of diagnostics) expect([message.trim(), states?.includes("")]).not.toContain("");
      }),
      { seed, numRuns: 1500 },
    );
    expect(Math.min(seen.runs, seen.not)).toBeGreaterThan(100);
  });
});

function rendering(tree: Parameters<typeof sourceOf>[0], salt: (typeof saltLines)[number]) {
  try {
    const all = renderHighstate(new Map([["base", tree.sls]]), sourceOf(tree), { salt });
    return all.messages.length > 0 ? undefined : all;
  } catch {
    return undefined;
  }
}
