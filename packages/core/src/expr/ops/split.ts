import type { Expr, Input, Ref } from "../types.ts";
import { applyRef, define } from "./define.ts";
import { textOf } from "./text-of.ts";

const operation = define({
  name: "split",
  kind: "list",
  value([text, separator], refuse) {
    const by = textOf(separator, refuse);
    if (by === "") refuse.fails("the separator is empty");
    return textOf(text, refuse).split(by);
  },
  jinja: (operand) => `${operand(0)}.split(${operand(1, 0)})`,
});

/**
 * The parts of a text between separators; a text without the separator is one part.
 *
 * @throws TypeError for an empty separator, which Python does not take.
 * @example
 * first(split(grains.osrelease, "."))
 */
export function split(text: Expr<string>, separator: Input<string>): Ref<readonly string[]> {
  if (separator === "") throw new TypeError("split(text, separator): the separator is empty, which Python refuses.");
  return applyRef(operation, text, separator);
}
