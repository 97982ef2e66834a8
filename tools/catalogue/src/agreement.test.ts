import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The type test cannot list a folder. */
test("every file of the overlay is held against its hand-written types", () => {
  const files = readdirSync(new URL("overlay/", import.meta.url)).sort();
  const text = readFileSync(new URL("agreement.test-d.ts", import.meta.url), "utf8");
  const held = [...text.matchAll(/^ {2}Never<Disagreements<typeof import\("\.\/overlay\/(.*)"\)>>,$/gm)].map(
    ([, file]) => file,
  );
  expect(held, "agreement.test-d.ts has a line for each file of overlay/").toEqual(files);
});
