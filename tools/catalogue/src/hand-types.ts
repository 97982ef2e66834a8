import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { HandType } from "@typesalt/catalogue";

const folder = new URL("../../../packages/core/src/states/hand/", import.meta.url);

/** The argument types that core writes by hand, with their comments, by name. */
export function readHandTypes(): ReadonlyMap<string, HandType> {
  const found = new Map<string, HandType>();
  for (const file of readdirSync(fileURLToPath(folder)).sort()) {
    if (!file.endsWith(".ts") || /\.test(-d)?\.ts$/.test(file)) continue;
    const text = readFileSync(new URL(file, folder), "utf8");
    for (const [, comment, name] of text.matchAll(
      /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export (?:interface|type) (\w+Args)\b/g,
    )) {
      const note = comment
        ?.replace(/^\s*\* ?/gm, "")
        .replace(/\s+/g, " ")
        .trim();
      found.set(name as string, { from: `../hand/${file}`, note: note === "" ? undefined : note });
    }
  }
  return found;
}
