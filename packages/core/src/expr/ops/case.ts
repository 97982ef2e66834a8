import type { Value } from "../node.ts";
import type { Expr } from "../types.ts";
import { apply, define, type Refusal } from "./define.ts";
import { textOf } from "./text-of.ts";

/** Letters up to U+052F (Latin, Greek, Cyrillic) have the case they have in every version of Unicode that Salt runs with. */
function settled(text: string, refuse: Refusal): string {
  for (const character of text) {
    const cased = character.toLowerCase() !== character || character.toUpperCase() !== character;
    if (cased && (character.codePointAt(0) as number) > 0x52f)
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

/** Text in capital letters. */
export function upper(text: Expr<string>): Expr<string> {
  return apply(upperOperation, text);
}
