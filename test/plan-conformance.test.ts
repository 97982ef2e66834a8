/** Salt's own compiler and run, predicted, on random trees of SLS files; real Salt is the judge. */
import { Oracle } from "@typesalt/salt-oracle";
import { availableSalt, saltTest } from "@typesalt/salt-oracle/vitest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { profiles } from "./arbitraries/highstates.ts";
import { seeds } from "./arbitraries/seeds.ts";
import { searchPlans } from "./plan-comparing.ts";

/** For each profile and seed: 1,000 for each line with the known seed, and 1,000 with a fresh one. `plan:search` looks further. */
const cases = 500;

saltTest(await availableSalt(), (line) => {
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = await Oracle.start(line);
  });
  afterAll(() => oracle.close());

  describe.each(profiles)("%s trees", (profile) => {
    test.each(seeds())("messages, low chunks and the run are as predicted (seed %i)", async (seed) => {
      const { found } = await searchPlans(oracle, { profile, seed, cases, shown: 1 });
      const [first] = found;
      expect(first === undefined, `case ${first?.index} of seed ${seed}\n${first?.text}`).toBe(true);
    });
  });
});
