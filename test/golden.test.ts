/**
 * The text of the examples' files, to be read by eye in `golden/` when it changes (`vitest run test/golden.test.ts -u`).
 * The formula's own files are in `packages/nvidia-driver/salt`. That Salt agrees is for the conformance tests to say.
 */
import { render } from "@typesalt/core";
import { expect, test } from "vitest";
import { parse } from "yaml";
import grinch from "../examples/grinch.ts";
import twoTemplates from "../examples/two-templates.ts";

const files = Object.entries({ grinch, "two-templates": twoTemplates }).flatMap(([name, project]) =>
  [...render(project).files]
    .filter(([path]) => !path.includes("_formulas/"))
    .map(([path, { text }]) => [`${name}/${path}`, text] as const),
);

test.each(files)("%s", async (path, text) => {
  await expect(text).toMatchFileSnapshot(`golden/${path}`);
});

test.each(files.filter(([, text]) => !text.includes("{%")))("%s is YAML to another reader too", (_, text) => {
  expect(parse(text, { version: "1.1" })).toBeTypeOf("object");
});

test("the same project gives the same bytes, without a date or a path of this machine", () => {
  for (const project of [grinch, twoTemplates]) {
    expect([...render(project).files]).toEqual([...render(project).files]);
    for (const [path, { text }] of render(project).files) {
      expect(text, path).not.toContain(process.cwd());
      expect(text, path).not.toMatch(/\b20\d\d-\d\d-\d\d\b/);
    }
  }
});
