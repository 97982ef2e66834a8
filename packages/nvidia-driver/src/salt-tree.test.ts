import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formulaFiles } from "@typesalt/core";
import { expect, test } from "vitest";
import { nvidiaDriver } from "./index.ts";

const tree = fileURLToPath(new URL("../salt", import.meta.url));

test("the committed SLS tree is what the formula renders to (renew it with: pnpm formula:render)", () => {
  const committed = readdirSync(tree, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(tree, path)).isFile(),
  );
  const rendered = formulaFiles(nvidiaDriver());
  expect(committed.toSorted()).toEqual([...rendered.keys()].toSorted());
  for (const [path, { text, mode }] of rendered) {
    expect(readFileSync(join(tree, path), "utf8"), path).toBe(text);
    expect(statSync(join(tree, path)).mode & 0o111, `${path} is executable`).toBe(mode & 0o111);
  }
});
