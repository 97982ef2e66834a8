import { readdirSync, readFileSync } from "node:fs";
import { availableSalt } from "@typesalt/salt-oracle/vitest";
import { describe, expect, test } from "vitest";
import { generate } from "./generate.ts";
import { readInstalls } from "./installs.ts";

const root = new URL("../../../packages/core/src/", import.meta.url);

/** Generated files that are committed. */
function committed(): ReadonlyMap<string, string> {
  const modules = readdirSync(new URL("states/modules/", root)).map((name) => `states/modules/${name}`);
  const tables = ["state", "states"].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root))
      .filter((name) => name.endsWith(".generated.ts"))
      .map((name) => `${folder}/${name}`),
  );
  return new Map([...modules, ...tables].sort().map((path) => [path, readFileSync(new URL(path, root), "utf8")]));
}

describe.skipIf((await availableSalt()).length === 0)("the generated catalogue", () => {
  test("is what `pnpm run catalogue` writes, byte for byte", async () => {
    const facts = await readInstalls();
    const files = new Map([...(await generate(facts))].sort(([a], [b]) => (a < b ? -1 : 1)));
    const old = committed();
    expect([...old.keys()], "run `pnpm run catalogue`").toEqual([...files.keys()]);
    const changed = [...files].filter(([path, text]) => old.get(path) !== text).map(([path]) => path);
    expect(changed, "run `pnpm run catalogue`").toEqual([]);
    expect(await generate(facts)).toEqual(files);
  });

  test("holds no sentence of Salt's documentation", async () => {
    const facts = await readInstalls();
    const text = [...committed().values()].join("\n").replace(/\s*\n\s*\*\s*/g, " ");
    const sentences = [...facts.values()].flatMap(({ modules }) =>
      modules.flatMap((module) => module.functions.flatMap((fun) => sentencesOf(fun.documentation))),
    );
    expect(sentences.length).toBeGreaterThan(2000);
    expect([...new Set(sentences)].filter((each) => text.includes(each))).toEqual([]);
  });
});

/** Runs of seven words or more. */
function sentencesOf(documentation: string): readonly string[] {
  return documentation
    .replace(/\s+/g, " ")
    .split(/(?<=\.) /)
    .filter((each) => each.split(" ").length >= 7 && each.length < 300);
}
