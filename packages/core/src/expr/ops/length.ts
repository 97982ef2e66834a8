import { level } from "../jinja.ts";
import { isList, isMapping, typeName } from "../python.ts";
import type { Expr } from "../types.ts";
import { apply, define } from "./define.ts";

const operation = define({
  name: "length",
  kind: "scalar",
  value([value], refuse) {
    if (isList(value)) return value.length;
    if (isMapping(value)) return Object.keys(value).length;
    // Python counts characters, not the halves of those beyond U+FFFF.
    if (typeof value === "string") return [...value].length;
    return refuse.fails(`${typeName(value)} has no length`);
  },
  jinja: (operand) => `${operand(0, level.filter)} | length`,
  level: level.filter,
});

/**
 * How many entries a list or mapping has, or characters a text.
 *
 * @example
 * gt(length(pillar<string[]>("sites", [])), 1)
 */
export function length(of: Expr<readonly unknown[] | Readonly<Record<string, unknown>> | string>): Expr<number> {
  return apply(operation, of);
}
