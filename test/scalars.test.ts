/** Literals on their way through the writer and real Salt's own YAML loader: what arrives is what was written. */
import { type Data, dataOf, grains, project, sls, type Yaml } from "@typesalt/core";
import { readJson } from "@typesalt/core/read";
import { test as testState } from "@typesalt/core/states";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fileText } from "../packages/core/src/emit/file-text.ts";
import { entry } from "../packages/core/src/emit/value.ts";
import type { OperandMap } from "../packages/core/src/expr/node.ts";
import { snapshot } from "../packages/core/src/expr/snapshot.ts";
import { difference, exact, tagged } from "./arbitraries/asking.ts";
import { seeds } from "./arbitraries/seeds.ts";
import { hostileNumber, hostileText, hostileValue } from "./arbitraries/yaml.ts";
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

function argument(high: ReadonlyMap<string, Data> | null, id: string, name: string): unknown {
  const body = high?.get(id) as ReadonlyMap<string, readonly Data[]> | undefined;
  for (const each of body?.get("test") ?? []) if (each instanceof Map && each.has(name)) return tagged(each.get(name));
  return undefined;
}

/** A document as our writer makes it, without Jinja. */
function documentOf(data: { readonly [key: string]: Yaml }): string {
  const entries = Object.entries(snapshot(data) as OperandMap).flatMap(([key, value]) => entry(key, value));
  return fileText(entries, { source: undefined });
}

/** In batches of this many, as generating is quicker than asking. */
const batch = 1000;

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  // Over the three lines, two seeds of each: a million.
  test.each(seeds())("scalars and keys through Salt's YAML loader (seed %i)", async (seed) => {
    for (let from = 0; from < 167_000; from += batch) {
      const texts = fc.sample(fc.oneof(hostileText, hostileNumber), { seed: seed + from, numRuns: batch });
      const half = texts.length / 2;
      const ids = [...new Set(texts.slice(half).filter((each) => typeof each === "string"))];
      const wanted = {
        values: texts.slice(0, half) as Yaml[],
        keys: Object.fromEntries(ids.map((each, index) => [each, index])),
        list: texts.slice(half) as Yaml[],
      };
      const document = documentOf(wanted);
      const [answer] = await oracle().readYaml([document], from % (20 * batch) === 0);
      expectRead(wanted, answer as string, document);
    }
  });

  test.each(seeds())("documents through Salt's YAML loader (seed %i)", async (seed) => {
    const documents = fc.dictionary(hostileText, hostileValue, { maxKeys: 6, noNullPrototype: true });
    for (let from = 0; from < 3400; from += 200) {
      const wanted = fc.sample(documents, { seed: seed + from, numRuns: 200 });
      const texts = wanted.map(documentOf);
      const answers = await oracle().readYaml(texts, true);
      for (const [index, each] of wanted.entries()) expectRead(each, answers[index] as string, texts[index] as string);
    }
  });

  function expectRead(wanted: { readonly [key: string]: Yaml }, answer: string, document: string): void {
    const { data } = readJson(answer, "answer");
    const found = data as ReadonlyMap<Data, Data>;
    if (found.has("error")) throw new Error(`${String(found.get("error"))}\n${document}`);
    // JSON shows a key 1 as "1": a key without its quotes would not be noticed.
    expect(found.get("oddKeys"), document).toEqual([]);
    const [left, right] = [exact(tagged(dataOf(snapshot(wanted) as never))), exact(tagged(found.get("data") ?? null))];
    if (left !== right && Object.keys(wanted).length > 0) throw new Error(`${difference(left, right)}\n${document}`);
  }

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
          const { errors, exception, text, oddKeys } = await oracle().ask({
            minion: { id: "m" },
            files,
            sls: ["all"],
            want: ["high"],
            text: true,
          });
          const high = readJson(text?.high ?? "null", "high").data as ReadonlyMap<string, Data> | null;
          expect([errors, exception], files["base"]?.["all.sls"]).toEqual([[], null]);
          // JSON shows a key 1 as "1": an id without its quotes would not be noticed.
          expect(oddKeys).toEqual([]);
          // Nothing has become a state of its own.
          expect(high?.size).toBe(values.length + new Set(ids.filter(isPlainId)).size + Number(jinja));
          const wanted = {
            values: values.map((each) => tagged(dataOf(snapshot(each) as never))),
            ids: ids.filter(isPlainId),
          };
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
