import type { Expr, Input } from "../types.ts";
import { apply, define } from "./define.ts";
import { textOf } from "./text-of.ts";

const operation = define({
  name: "replace",
  kind: "text",
  value([text, from, to], refuse) {
    const [whole, old, replacement] = [textOf(text, refuse), textOf(from, refuse), textOf(to, refuse)];
    if (old !== "") return whole.split(old).join(replacement);
    // Python puts the replacement around each character.
    return [replacement, ...[...whole].flatMap((character) => [character, replacement])].join("");
  },
  jinja: (operand) => `${operand(0)}.replace(${operand(1, 0)}, ${operand(2, 0)})`,
});

/**
 * Text with every occurrence of one text replaced by another.
 *
 * @example
 * replace(grains.id, ".", "-")
 */
export function replace(text: Expr<string>, from: Input<string>, to: Input<string>): Expr<string> {
  return apply(operation, text, from, to);
}
