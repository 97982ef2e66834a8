/** Random expressions: what they are in TypeScript is what real Salt makes of their Jinja, for any minion. */
import * as e from "@typesalt/core";
import { type Expr, type Minion, type Project, project, sls } from "@typesalt/core";
import { test as testState } from "@typesalt/core/states";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askHigh, compare, filesOf, predict } from "./arbitraries/asking.ts";
import { batches, minions } from "./arbitraries/expressions.ts";
import { searchSeeds, seeds } from "./arbitraries/seeds.ts";

type Program = Expr<unknown>;

/** Runs of a seed: the fixed ones find as many values as are asked for, a fresh one finds some more. */
const searches = [
  ...searchSeeds().map((seed) => ({ seed, runs: 580 })),
  ...seeds()
    .slice(1)
    .map((seed) => ({ seed, runs: 40 })),
];
const kinds = ["high", "refused", "unsure"] as const;
/** How many expressions must have a value, and the same one in Salt, for each line. */
const valued = 20_000;
/** In milliseconds: a busy machine may take minutes for one seed. */
const long = 900_000;

/** What an expression is for a minion, as far as it is predicted. */
function kindOf(value: Program, who: Minion): (typeof kinds)[number] {
  return predict(siteOf([value]), who, "3008").kind;
}

/** An SLS in which each expression is the argument of a state. */
function siteOf(all: readonly Program[]): Project {
  return project({
    top: {
      "*": [
        sls(
          "all",
          all.map((value, index) => testState.nop(`state-${index}`, { extra: { value } })),
        ),
      ],
    },
  });
}

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  const ask = (all: readonly Program[], who: Minion) => compare(oracle(), siteOf(all), who, ["all"]);

  /** Each in an SLS file of its own: Salt says of every one that it cannot be rendered. */
  async function askRefused(all: readonly Program[], who: Minion): Promise<void> {
    if (all.length === 0) return;
    const files = all.map((value, index) => sls(`p${index}`, [testState.nop(`s${index}`, { extra: { value } })]));
    const { why } = await askHigh(
      oracle(),
      filesOf(project({ sls: files })),
      who,
      files.map((file) => file.name),
    );
    for (const [index, value] of all.entries()) {
      // Alone, the report shows all that it is about.
      if (!why.includes(`'base:p${index}'`)) await ask([value], who);
    }
  }

  let all = 0;
  test.each(searches)(
    "values of expressions (seed $seed)",
    async ({ seed, runs }) => {
      const counts = { high: 0, refused: 0, unsure: 0 };
      await fc.assert(
        fc.asyncProperty(minions, batches(60), async (who, { all }) => {
          const of: Record<(typeof kinds)[number], Program[]> = { high: [], refused: [], unsure: [] };
          for (const value of all) of[kindOf(value, who)].push(value);
          for (const kind of kinds) counts[kind] += of[kind].length;
          // One request asks for all of them; where it fails, each is asked to find out which it is.
          await ask(of.high, who).catch(async (whole: unknown) => {
            for (const value of of.high) await ask([value], who);
            throw whole;
          });
          await askRefused(of.refused, who);
        }),
        { seed, numRuns: runs, endOnFailure: true },
      );
      console.info(`Salt ${line}, seed ${seed}:`, counts);
      all += counts.high;
    },
    long,
  );

  test(`that was about ${valued} expressions`, () => expect(all).toBeGreaterThanOrEqual(valued));

  test("a local is looked at only where the branch of an expression that uses it is taken", async () => {
    const value = e.local("sum", e.plus(e.pillar<number>("null", 0), 1));
    const choice = e.cond(e.eq(e.pillar<boolean>("on", false), true), value, 0);
    const who = e.minion({ id: "m", pillar: { null: null } });
    expect(predict(siteOf([choice]), who, line).kind).toBe("high");
    await ask([choice], who);
  });

  describe("known limits", () => {
    const of = (pillar: e.MinionOptions["pillar"]) => e.minion({ id: "m", pillar: pillar ?? {} });
    const read = async (value: Program, who: Minion) => {
      const { high, why } = await askHigh(oracle(), filesOf(siteOf([value])), who, ["all"]);
      return high === undefined ? why : (high["state-0"] as { readonly test: readonly unknown[] }).test[0];
    };

    test.each([
      ["a\u0085b", "a b"],
      ["a\u2028b", "a\u2028b"],
      ["a \u2028 b", "a\u2028b"],
      [1e-5, "1e-05"],
      [5e-324, "5e-324"],
      [1.5e-7, 1.5e-7],
    ])("in lists, Salt's json filter and YAML make of %j: %j", async (entry, is) => {
      const who = of({ list: [entry] });
      expect(await read(e.pillar("list"), who)).toEqual({ value: [is] });
      // A scalar is exact.
      expect(await read(e.pillar("list:0"), who)).toEqual({ value: entry });
    });

    test.each(["\u007f", "\u0080", "\uffff"])("in lists, YAML refuses %j", async (entry) => {
      const who = of({ list: [entry] });
      expect(await read(e.pillar("list"), who)).toMatch(/unacceptable character/);
      expect(await read(e.pillar("list:0"), who)).toEqual({ value: entry });
    });
  });
});
