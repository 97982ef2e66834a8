/** Random SLS files for random minions: what is predicted is what real Salt renders. */
import { project } from "@typesalt/core";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import fc from "fast-check";
import { test } from "vitest";
import { compare, predict } from "./arbitraries/asking.ts";
import { type FileSpec, fileSpecs, makeFiles } from "./arbitraries/bodies.ts";
import { deciders } from "./arbitraries/conditions.ts";
import { searchSeeds } from "./arbitraries/seeds.ts";

/** fast-check would try to enumerate the expressions inside; the report of a disagreement shows the SLS text. */
class Site {
  readonly specs: readonly FileSpec[];

  constructor(specs: readonly FileSpec[]) {
    this.specs = specs;
  }

  [fc.toStringMethod](): string {
    return "a site";
  }
}

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  test.each(searchSeeds())(
    "branches, loops, shared ids, requisites, extend and exclude (seed %i)",
    async (seed) => {
      const counts = { high: 0, refused: 0, unsure: 0 };
      const sites = fileSpecs.map((specs) => new Site(specs));
      await fc.assert(
        fc.asyncProperty(sites, fc.array(deciders, { minLength: 1, maxLength: 5 }), async ({ specs }, minions) => {
          const site = project({ top: { "*": [...makeFiles(specs)] } });
          for (const who of minions) {
            counts[predict(site, who, line).kind] += 1;
            await compare(oracle(), site, who);
          }
        }),
        { seed, numRuns: 15, endOnFailure: true },
      );
      console.info(`Salt ${line}, seed ${seed}:`, counts);
    },
    900_000,
  );
});
