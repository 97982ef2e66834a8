import type { Expr, Input } from "../types.ts";
import { apply, define } from "./define.ts";
import { textOf } from "./text-of.ts";

function affix(name: string, method: string, holds: (text: string, part: string) => boolean) {
  return define({
    name,
    kind: "scalar",
    value: ([text, part], refuse) => holds(textOf(text, refuse), textOf(part, refuse)),
    jinja: (operand) => `${operand(0)}.${method}(${operand(1, 0)})`,
  });
}

const startsWithOperation = affix("startsWith", "startswith", (text, part) => text.startsWith(part));
const endsWithOperation = affix("endsWith", "endswith", (text, part) => text.endsWith(part));

/**
 * Whether a text begins with another.
 *
 * @example
 * when(startsWith(grains.id, "web-"), nginx)
 */
export function startsWith(text: Expr<string>, part: Input<string>): Expr<boolean> {
  return apply(startsWithOperation, text, part);
}

/**
 * Whether a text ends with another.
 *
 * @example
 * when(endsWith(grains.id, "-nv"), driver)
 */
export function endsWith(text: Expr<string>, part: Input<string>): Expr<boolean> {
  return apply(endsWithOperation, text, part);
}
