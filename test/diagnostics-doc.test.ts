import { readdirSync, readFileSync } from "node:fs";
import { codes as coreCodes } from "@typesalt/core";
import { describe, expect, test } from "vitest";
import { ownCodes } from "../packages/typesalt/src/finding.ts";

const codes = { ...coreCodes, ...ownCodes };

const root = new URL("../", import.meta.url);
const rows = readFileSync(new URL("docs/diagnostics.md", root), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split(" | ").map((cell) => cell.replaceAll(/^\| | \|$/g, "").trim()));

function testsBelow(folder: string): readonly string[] {
  const names = readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" });
  return names
    .filter(
      (name) =>
        /(?:\.test|planted-mistakes)\.ts$/.test(name) &&
        !name.includes("node_modules") &&
        name !== "diagnostics-doc.test.ts",
    )
    .map((name) => readFileSync(new URL(`${folder}/${name}`, root), "utf8"));
}

const tests = [...testsBelow("packages"), ...testsBelow("test")].join("\n");

test("docs/diagnostics.md has one row for each code, in alphabetical order", () => {
  expect(rows.map(([code]) => code)).toEqual(
    Object.keys(codes)
      .toSorted()
      .map((code) => `\`${code}\``),
  );
});

test("each row has a severity, a meaning, and what to do", () => {
  for (const row of rows) {
    expect(row).toHaveLength(4);
    expect(row[1]).toMatch(/^(?:error|warning|info)(?:, (?:warning|info))*$/);
    for (const cell of row.slice(2)) expect(cell).toMatch(/^[A-Z].*\.$/);
  }
});

describe("some test brings about", () => {
  test.each(Object.keys(codes))("%s", (code) => {
    // In quotes: a word such as cycle stands in many a comment.
    expect(new RegExp(`"(?:(?:error|warning|info) )?${code}[ "]`).test(tests), code).toBe(true);
  });
});
