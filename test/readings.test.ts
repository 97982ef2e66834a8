/** Random expressions: what they are in TypeScript is what real Salt makes of their Jinja, for any minion. */
import { type Expr, type Minion, type Project, project, sls } from "@typesalt/core";
import { test as testState } from "@typesalt/core/states";
import { Oracle } from "@typesalt/salt-oracle";
import { availableSalt, saltTest } from "@typesalt/salt-oracle/vitest";
import fc from "fast-check";
import { afterAll, beforeAll, test } from "vitest";
import { compare, type Prediction, predict } from "./arbitraries/asking.ts";
import { batches, minions } from "./arbitraries/expressions.ts";
import { seeds } from "./arbitraries/seeds.ts";

type Program = Expr<unknown>;
const kinds = ["high", "refused", "unsure"] as const;

/** An SLS in which each expression is the argument of a state. */
function siteOf(all: readonly Program[]): Project {
  return project({
    top: { "*": [sls("all", all.map((value, index) => testState.nop(`state-${index}`, { extra: { value } })))] },
  });
}

saltTest(await availableSalt(), (line) => {
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = await Oracle.start(line);
  });
  afterAll(() => oracle.close());

  const ask = (all: readonly Program[], who: Minion) => compare(oracle, siteOf(all), who, ["all"]);

  test.each(seeds())("values of expressions (seed %i)", async (seed) => {
    const counts = { high: 0, refused: 0, unsure: 0 };
    await fc.assert(
      fc.asyncProperty(minions, batches(60), async (who, { all }) => {
        const of = { high: [], refused: [], unsure: [] } as Record<Prediction["kind"], Program[]>;
        for (const value of all) of[predict(siteOf([value]), who).kind].push(value);
        for (const kind of kinds) counts[kind] += of[kind].length;
        // One request asks for all of them; where it fails, each is asked to find out which it is.
        await ask(of.high, who).catch(async (whole: unknown) => {
          for (const value of of.high) await ask([value], who);
          throw whole;
        });
        for (const value of of.refused) await ask([value], who);
      }),
      { seed, numRuns: 60 },
    );
    console.info(`Salt ${line}, seed ${seed}:`, counts);
  });
});
