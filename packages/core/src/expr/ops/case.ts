import type { Value } from "../node.ts";
import type { Expr } from "../types.ts";
import { apply, define, type Refusal } from "./define.ts";
import { textOf } from "./text-of.ts";

/**
 * Latin up to U+017F, Greek and Cyrillic have the case that they have in every version of Unicode that Salt runs with.
 * Others still get one: U+019B has a capital since Unicode 16.
 */
function settled(text: string, refuse: Refusal): string {
  for (const character of text) {
    const cased = character.toLowerCase() !== character || character.toUpperCase() !== character;
    const code = character.codePointAt(0) as number;
    if (cased && (code > 0x52f || (code > 0x17f && code < 0x370)))
      refuse.unsure("letters beyond Latin, Greek and Cyrillic change their case by the version of Unicode");
  }
  return text;
}

function caseOperation(name: "lower" | "upper", change: (text: string) => string) {
  return define({
    name,
    kind: "text",
    value: ([value], refuse) => change(settled(textOf(value as Value, refuse), refuse)),
    jinja: (operand) => `${operand(0)}.${name}()`,
  });
}

const lowerOperation = caseOperation("lower", (text) => text.toLowerCase());
const upperOperation = caseOperation("upper", (text) => text.toUpperCase());

/**
 * Text in small letters.
 *
 * @example
 * t`/etc/${lower(grains.os)}-release`
 */
export function lower(text: Expr<string>): Expr<string> {
  return apply(lowerOperation, text);
}

/**
 * Text in capital letters.
 *
 * @example
 * t`ZONE_${upper(pillar<string>("zone", "eu"))}`
 */
export function upper(text: Expr<string>): Expr<string> {
  return apply(upperOperation, text);
}
