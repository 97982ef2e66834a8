import type { Guess, Letter } from "./types.ts";

/** The names that types need, for the import line. */
export type Used = Set<string>;

const scalars: readonly (readonly [letters: readonly Letter[], text: string])[] = [
  [["s"], "string"],
  [["i", "f"], "number"],
  [["b"], "boolean"],
];

/** A parameter's type as TypeScript's source. */
export function typeText({ letters, certainty, isMode }: Guess, allowed: readonly string[], used: Used): string {
  const name = (each: string) => {
    used.add(each);
    return each;
  };
  if (certainty === "unknown") return name("Yaml");
  if (certainty === "prose") return name("ScalarOrList");
  const parts: string[] = [];
  const plain = scalars.filter(([own]) => own.some((each) => letters.includes(each))).map(([, text]) => text);
  if (isMode) parts.push(name("FileMode"));
  else if (plain.length > 0) {
    const isNamed = plain[0] === "string" && allowed.length > 0;
    const known = isNamed
      ? [`${name("OneOf")}<${allowed.map((each) => JSON.stringify(each)).join(" | ")}>`]
      : plain.slice(0, 1);
    parts.push(`${name("Input")}<${[...known, ...plain.slice(1)].join(" | ")}>`);
  }
  if (letters.includes("l")) parts.push(name("YamlList"));
  if (letters.includes("m")) parts.push(name("YamlMap"));
  return parts.join(" | ");
}
