/** Salt's own compiler and run, predicted, on random trees of SLS files; real Salt is the judge. */
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { describe, expect, test } from "vitest";
import { readYaml } from "../packages/core/src/read/yaml.ts";
import { profiles } from "./arbitraries/highstates.ts";
import { seeds } from "./arbitraries/seeds.ts";
import { compareWithSalt, searchPlans } from "./plan-comparing.ts";

/** For each profile and seed: 1,000 for each line with the known seed, and 1,000 with a fresh one. `plan:search` looks further. */
const cases = 500;

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  describe.each(profiles)("%s trees", (profile) => {
    test.each(seeds())("messages, low chunks and the run are as predicted (seed %i)", async (seed) => {
      const { found } = await searchPlans(oracle(), { profile, seed, cases, shown: 1 });
      const [first] = found;
      expect(first === undefined, `case ${first?.index} of seed ${seed}\n${first?.text}`).toBe(true);
    });
  });

  // Salt keeps what has run by its name, to find who listens to it.
  test.each(['[["n"]]', "[[]]", "[{}]", '[[{"a": 1}]]', "[n, [n]]", "[{n: [result: true]}]", "[1, 2.5, null]"])(
    "a state with the names %s, beside one without",
    async (names) => {
      for (const more of [
        "",
        ", {onfail_in: null}",
        ", {listen: [{test: b}]}",
        ", {listen_in: [b]}",
        ", {listen_in: [{test: [b]}]}",
      ]) {
        const text = `a:\n  test.succeed_with_changes: [{names: ${names}}${more}]\nb:\n  test.configurable_test_state: []\n`;
        const { data } = readYaml(text, "x.sls");
        const options = { autoOrder: true, failhard: false, test: false };
        const tree = { files: [{ name: "x", isInit: false, data: data ?? null }], sls: ["x"], options };
        const { disagreement } = await compareWithSalt(oracle(), tree);
        expect(disagreement ?? "", text).toBe("");
      }
    },
  );

  // The function's own value is compared with `until`, and only afterwards made a boolean.
  const values = ["maybe", "''", "0", "1", "1.0", "2", "null", "[]", "[a]", "{}", "true", "false"];
  test.each(values.flatMap((value) => ["true", "false"].map((until) => ({ value, until }))))(
    "a watch that fires and returns $value is retried until $until",
    async ({ value, until }) => {
      for (const by of ["watch_in", "listen_in"])
        for (const changes of ["{}", "{a: 1}", "none"]) {
          const text = `
a:
  test.succeed_without_changes:
    - result: ${value}
    - changes: ${changes}
    - retry: {attempts: 3, until: ${until}, interval: 0}
b:
  test.succeed_with_changes:
    - ${by}: [{test: a}]
c:
  test.nop: []
`;
          const { data } = readYaml(text, "x.sls");
          const files = [{ name: "x", isInit: false, data: data ?? null }];
          const options = { autoOrder: true, failhard: false, test: false };
          const { disagreement } = await compareWithSalt(oracle(), { files, sls: ["x"], options });
          expect(disagreement ?? "", text).toBe("");
        }
    },
  );
});
