import { level } from "../jinja.ts";
import type { Value } from "../node.ts";
import { compare, equal, iterate } from "../python.ts";
import type { Expr, Ref } from "../types.ts";
import { applyRef, define } from "./define.ts";

const operation = define({
  name: "sort",
  kind: "list",
  // Jinja wraps what it compares, so that Python orders only what is not equal: two nulls may stand together.
  value: ([list]) => iterate(list as Value).toSorted((a, b) => (equal(a, b) ? 0 : compare(a, b))),
  // Without `case_sensitive`, Jinja compares in small letters.
  jinja: (operand) => `${operand(0, "over")} | sort(case_sensitive=true)`,
  level: level.filter,
});

/**
 * A list in order: numbers, or texts by their code points. Numbers and texts together fail, as does null.
 *
 * @example
 * join(sort(pillar<string[]>("hosts", [])), ",")
 */
export function sort<T extends string | number>(list: Expr<readonly T[]>): Ref<readonly T[]> {
  return applyRef(operation, list);
}
