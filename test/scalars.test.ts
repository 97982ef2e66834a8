/** Literals on their way through the writer and real Salt's own YAML loader: what arrives is what was written. */
import { grains, project, sls, type Yaml } from "@typesalt/core";
import { test as testState } from "@typesalt/core/states";
import { type JsonObject, Oracle } from "@typesalt/salt-oracle";
import { availableSalt, saltTest } from "@typesalt/salt-oracle/vitest";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { difference, exact } from "./arbitraries/asking.ts";
import { seeds } from "./arbitraries/seeds.ts";
import { hostileText, hostileValue } from "./arbitraries/yaml.ts";
import { treesOf } from "./tree.ts";

/** Ids of their own meaning to Salt, and those of the values. */
const isPlainId = (id: string) => !/^(?:__|include$|extend$|exclude$|value-\d+$|jinja$)/.test(id);

/** An SLS with each value as an argument and each text as an id; with an expression in it, Salt renders it by Jinja. */
function siteOf(values: readonly Yaml[], ids: readonly string[], jinja: boolean) {
  const states = values.map((value, index) => testState.nop(`value-${index}`, { extra: { value } }));
  const named = [...new Set(ids.filter(isPlainId))].map((id) => testState.nop(id, { extra: { id } }));
  const rendered = jinja ? [testState.nop("jinja", { extra: { value: grains.id } })] : [];
  return project({ top: { "*": [sls("all", [...states, ...named, ...rendered])] } });
}

function argument(high: JsonObject | null, id: string, name: string): unknown {
  const args = (high?.[id] as { readonly test?: readonly unknown[] } | undefined)?.test ?? [];
  return args.find(
    (each): each is Record<string, unknown> => typeof each === "object" && each !== null && name in each,
  )?.[name];
}

saltTest(await availableSalt(), (line) => {
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = await Oracle.start(line);
  });
  afterAll(() => oracle.close());

  test.each(seeds().flatMap((seed) => [true, false].map((jinja) => ({ seed, jinja }))))(
    "values, keys and ids (seed $seed, Jinja: $jinja)",
    async ({ seed, jinja }) => {
      const documents = fc.tuple(
        fc.array(hostileValue, { minLength: 50, maxLength: 80 }),
        fc.array(hostileText, { minLength: 50, maxLength: 80 }),
      );
      await fc.assert(
        fc.asyncProperty(documents, async ([values, ids]) => {
          const { files } = treesOf(siteOf(values, ids, jinja));
          const { errors, exception, high, oddKeys } = await oracle.ask({
            minion: { id: "m" },
            files,
            sls: ["all"],
            want: ["high"],
          });
          expect([errors, exception], files["base"]?.["all.sls"]).toEqual([[], null]);
          // JSON shows a key 1 as "1": an id without its quotes would not be noticed.
          expect(oddKeys).toEqual([]);
          const wanted = { values, ids: ids.filter(isPlainId) };
          const found = {
            values: values.map((_, index) => argument(high, `value-${index}`, "value")),
            ids: wanted.ids.map((id) => argument(high, id, "id")),
          };
          if (exact(found) === exact(wanted)) return;
          throw new Error(`${difference(exact(wanted), exact(found))}\n${files["base"]?.["all.sls"]}`);
        }),
        { seed, numRuns: 40 },
      );
    },
  );
});
