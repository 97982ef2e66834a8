/** Calls of state functions with arguments of the types that the catalogue names. */

import type { SaltLine, Yaml } from "@typesalt/core";
import type { Letter, StateFunction } from "@typesalt/core/catalogue";
import fc from "fast-check";
import { hostileText, hostileValue } from "./yaml.ts";

const byLetter: Readonly<Record<Letter, fc.Arbitrary<Yaml>>> = {
  s: hostileText,
  i: fc.integer(),
  // Whole numbers beyond 2^53 are refused: JavaScript does not have them exactly.
  f: fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((each) => !Number.isInteger(each) || Number.isSafeInteger(each)),
  b: fc.boolean(),
  l: fc.array(hostileValue, { maxLength: 3 }),
  m: fc.dictionary(hostileText, hostileValue, { maxKeys: 3 }),
};

/** The arguments of one call: those that are required, and some others, as far as the line has them. */
export function callArguments(
  { parameters }: StateFunction,
  line: SaltLine,
): fc.Arbitrary<Readonly<Record<string, Yaml>>> {
  const own = [...parameters].filter(([name, { lines }]) => name !== "name" && lines.includes(line));
  const values = own.map(([name, { letters }]): [string, fc.Arbitrary<Yaml>] => [
    name,
    letters.length === 0 ? hostileValue : fc.oneof(...letters.map((each) => byLetter[each])),
  ]);
  const required = own.filter(([, each]) => each.required).map(([name]) => name);
  return fc.record(Object.fromEntries(values), { requiredKeys: required, noNullPrototype: true });
}
