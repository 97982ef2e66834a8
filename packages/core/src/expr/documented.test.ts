/** Every public function of the expression language says what it means, with an example. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("ops/", import.meta.url);
const exported = new Set(
  [...readFileSync(new URL("index.ts", import.meta.url), "utf8").matchAll(/^export \{([^}]*)\}/gm)].flatMap(
    ([, names = ""]) => names.split(",").map((name) => name.trim()),
  ),
);
const documented = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) => [
    ...readFileSync(new URL(name, folder), "utf8").matchAll(
      /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport (?:function|const) (\w+)/g,
    ),
  ])
  .map(([, comment = "", name = ""]) => [name, comment] as const);

test("there is one comment for each public name", () => {
  const found = new Set(documented.map(([name]) => name).filter((name) => exported.has(name)));
  expect([...exported].filter((name) => name !== "" && !found.has(name))).toEqual([]);
  expect(exported.size).toBeGreaterThan(60);
});

test.each(documented.filter(([name]) => exported.has(name)))("%s has an example", (_, comment) => {
  expect(comment).toMatch(/@example\n \* \S/);
});
