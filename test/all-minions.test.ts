/** What is found for all minions at once agrees with trying every minion. */
import { check, type Diagnostic, plan } from "@typesalt/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge, type Problem, problems, type Verdict } from "./arbitraries/conditional-judge.ts";
import { type Assignment, assignments, minionOf, projectOf, projectSpecs } from "./arbitraries/conditional-projects.ts";
import { seeds } from "./arbitraries/seeds.ts";

describe("over all minions", () => {
  test.each(seeds())("a problem is reported exactly where some minion has it (seed %i)", (seed) => {
    fc.assert(
      fc.property(projectSpecs, (spec) => {
        const found = check(projectOf(spec));
        const verdicts = assignments.map((who) => [who, judge(spec, who)] as const);
        for (const problem of problems) compare(problem, found, verdicts);
      }),
      { seed, numRuns: 1500 },
    );
  });

  test.each(seeds())("the judge agrees with Salt's compiler on each minion (seed %i)", (seed) => {
    fc.assert(
      fc.property(projectSpecs, fc.constantFrom(...assignments), (spec, who) => {
        const verdict = judge({ ...spec, grouping: "all" }, who);
        if (verdict.cycle === "maybe" || verdict.isRefused === "maybe") return;
        const { verdict: said, messages } = plan(projectOf({ ...spec, grouping: "all" }), minionOf(who));
        const text = messages.map((each) => each.text).join("\n");
        expect(said === "refused" ? "yes" : "no", text).toBe(verdict.isRefused);
      }),
      { seed, numRuns: 1500 },
    );
  });
});

type Judged = readonly (readonly [Assignment, Verdict])[];

function compare(problem: Problem, found: readonly Diagnostic[], verdicts: Judged): void {
  const own = found.filter((each) => each.code === problem);
  const all = verdicts.map(([, verdict]) => verdict[problem]);
  const messages = own.map((each) => each.message).join("\n");
  if (all.includes("yes")) expect(own.length, `${problem} is not found`).toBeGreaterThan(0);
  else if (!all.includes("maybe")) expect(messages, `${problem} is found`).toBe("");
  for (const { message, severity } of own) {
    expect(severity).toBe("error");
    const named = verdicts.filter(([who]) => isNamed(message, who));
    expect(named.length, message).toBeGreaterThan(0);
    for (const [who, verdict] of named) expect(verdict[problem], `${message} ${JSON.stringify(who)}`).not.toBe("no");
  }
}

/** Reads the counter-example of a message, and says whether it is true of a minion. */
function isNamed(message: string, who: Assignment): boolean {
  const clause = / \(on a minion where (.*?)\)[:.,]/.exec(message)?.[1];
  if (clause === undefined) return true;
  return clause.split(" and ").every((part) => {
    const [, grain, relation, values] = /^(\w+) (is not|is none of|is) (.*)$/.exec(part) ?? [];
    if (relation !== undefined && grain !== undefined && values !== undefined && !part.includes("defined")) {
      const listed = values.split(", ").map((each) => JSON.parse(each) as unknown);
      const own: unknown = who[grain as keyof Assignment];
      return listed.includes(own) === (relation === "is");
    }
    const truth = /^(kvm|flag) (holds|does not hold|is defined|is not defined)$/.exec(part);
    expect(truth, part).not.toBeNull();
    const [, name, verb] = truth as unknown as readonly [string, "kvm" | "flag", string];
    return who[name] === !verb.includes("not");
  });
}
