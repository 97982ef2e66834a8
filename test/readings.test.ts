/** Random expressions: what they are in TypeScript is what real Salt makes of their Jinja, for any minion. */
import { type Expr, type Minion, type Project, project, sls } from "@typesalt/core";
import { test as testState } from "@typesalt/core/states";
import { Oracle } from "@typesalt/salt-oracle";
import { availableSalt, saltTest } from "@typesalt/salt-oracle/vitest";
import fc from "fast-check";
import { afterAll, beforeAll, test } from "vitest";
import { askHigh, exact, filesOf, predicted, report } from "./arbitraries/asking.ts";
import { batches, minions } from "./arbitraries/expressions.ts";
import { seeds } from "./arbitraries/seeds.ts";

type Program = Expr<unknown>;

/** An SLS in which each expression is the argument of a state. */
function siteOf(all: readonly Program[]): Project {
  return project({
    top: { "*": [sls("all", all.map((value, index) => testState.nop(`state-${index}`, { extra: { value } })))] },
  });
}

function canRender(value: Program, who: Minion): boolean {
  return predicted(siteOf([value]), who) !== undefined;
}

saltTest(await availableSalt(), (line) => {
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = await Oracle.start(line);
  });
  afterAll(() => oracle.close());

  /** Refuses where prediction and Salt differ. */
  async function compare(site: Project, who: Minion): Promise<void> {
    const files = filesOf(site);
    const expected = predicted(site, who);
    const asked = await askHigh(oracle, files, who, ["all"]);
    if (exact(asked.high ?? null) !== exact(expected ?? null)) throw new Error(report(files, who, expected, asked));
  }

  test.each(seeds())("values of expressions (seed %i)", async (seed) => {
    const counts = { rendered: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(minions, batches(60), async (who, { all }) => {
        const rendered = all.filter((value) => canRender(value, who));
        const refused = all.filter((value) => !canRender(value, who));
        counts.rendered += rendered.length;
        counts.refused += refused.length;
        await compare(siteOf(rendered), who).catch(async (whole: unknown) => {
          for (const value of rendered) await compare(siteOf([value]), who);
          throw whole;
        });
        for (const value of refused) await compare(siteOf([value]), who);
      }),
      { seed, numRuns: 60 },
    );
    console.info(`${line}: ${counts.rendered} values, ${counts.refused} refused (seed ${seed})`);
  });
});
