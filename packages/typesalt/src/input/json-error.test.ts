import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonErrorOffset } from "./json-error.ts";

test.each<[string, number | undefined]>([
  ['{"id": "web1", "grains": }', 25],
  ['{"a": 1,}', 8],
  ["[1, 2", 5],
  ['{"a" 1}', 5],
  ['{"a": tru}', 6],
  ['["a\nb"]', 1],
  ["[1}", 2],
  ["", 0],
  ["{} x", 3],
  ["01", 0],
  ["[]", undefined],
  [' {"a": [{}, -1.5e3, null, "\\u00e9"]}\n', undefined],
])("%s", (text, expected) => {
  expect(jsonErrorOffset(text)).toBe(expected);
});

describe("agrees with JSON.parse on what is JSON", () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  test("which JSON.stringify wrote", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => jsonErrorOffset(JSON.stringify(value, null, 1)) === undefined));
  });

  test("and which is made of pieces of it, or has one too many", () => {
    const pieces = fc.constantFrom(...'{}[],: \n"\\-.0123eE', "true", "null", "nul", '"a"', "\\u12", "\u0001", "é");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        expect(jsonErrorOffset(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), pieces, (value, at, piece) => {
        const whole = JSON.stringify(value);
        const cut = at % (whole.length + 1);
        const text = `${whole.slice(0, cut)}${piece}${whole.slice(cut)}`;
        expect(jsonErrorOffset(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });
});
