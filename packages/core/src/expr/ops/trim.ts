import type { Expr } from "../types.ts";
import { apply, define } from "./define.ts";
import { textOf } from "./text-of.ts";

/** What Python counts as space: JavaScript leaves out U+001C to U+001F and NEL, and counts the BOM. */
const space = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const ends = new RegExp(`^[${space}]+|[${space}]+$`, "g");

const operation = define({
  name: "trim",
  kind: "text",
  value: ([value], refuse) => textOf(value, refuse).replace(ends, ""),
  jinja: (operand) => `${operand(0)}.strip()`,
});

/**
 * Text without the spaces and line ends around it, as Python's `strip`.
 *
 * @example
 * trim(salt("file.read", "/etc/hostname"))
 */
export function trim(text: Expr<string>): Expr<string> {
  return apply(operation, text);
}
