import type { Letter, Parameter } from "../states/catalogue.ts";
import type { CallProblem, ValueType } from "./call-problem.ts";

const nouns: Readonly<Record<Letter, string>> = {
  s: "text",
  i: "a number",
  f: "a number",
  b: "true or false",
  l: "a list",
  m: "a mapping",
};

/** A value of a type that the argument does not have; said only where Salt makes something else of it, or fails. */
export function mistyped(argument: string, type: ValueType, { letters }: Parameter): CallProblem | undefined {
  if (type === undefined || type === "none" || letters.length === 0 || letters.includes(type)) return undefined;
  const trap = trapOf(type, letters);
  if (trap === undefined) return undefined;
  const wanted = [...new Set(letters.map((each) => nouns[each]))].join(" or ");
  return {
    code: "wrong-type",
    severity: "warning",
    text: ` takes ${wanted} as \`${argument}\`, not ${nouns[type]}: ${trap}`,
    argument,
  };
}

function trapOf(type: Letter, letters: readonly Letter[]): string | undefined {
  const takes = (...wanted: readonly Letter[]) => wanted.some((each) => letters.includes(each));
  if (type === "f") return takes("i") ? undefined : "YAML reads 1.10 as 1.1. Quote it.";
  if (type === "b") {
    if (takes("s")) return "YAML reads yes, no, on and off as true and false. Quote it.";
    return takes("i", "f") ? undefined : "Salt fails the state or does something else.";
  }
  // Most functions take a number for a text, and 0 and 1 for true and false.
  if (type === "i") return takes("s", "b", "f") ? undefined : "Salt fails the state or does something else.";
  if (type === "s") {
    if (takes("i", "f")) return "text is not compared as numbers are. Write it without quotes.";
    if (takes("b")) return 'every text counts as true, also "False".';
    return takes("l") ? "Salt takes each letter for an entry, or fails. Write a list." : "Salt fails the state.";
  }
  return "Salt fails the state or does something else.";
}
