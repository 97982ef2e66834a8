import { level } from "../jinja.ts";
import { filtered } from "../python.ts";
import type { Expr, Input, List, Ref, Scalar } from "../types.ts";
import { isMember } from "./compare.ts";
import { applyRef, define } from "./define.ts";

const operation = define({
  name: "without",
  kind: "list",
  value: ([list, others]) => filtered(list as never).filter((entry) => !isMember(entry, others)),
  jinja: (operand) => `${operand(0, "over")} | reject('in', ${operand(1, 0)}) | list`,
  level: level.filter,
});

/**
 * The entries of a list that are none of these.
 *
 * @example
 * without(keys(pillar<Record<string, unknown>>("app", {})), ["port", "user"])
 */
export function without<T extends Scalar>(
  list: Expr<readonly T[]>,
  others: List<NoInfer<T>> | readonly Input<NoInfer<T>>[],
): Ref<readonly T[]> {
  return applyRef(operation, list, others);
}
