import { level } from "../jinja.ts";
import { compare, equal, isList, iterate } from "../python.ts";
import type { Expr, Ref } from "../types.ts";
import { applyRef, define } from "./define.ts";

const operation = define({
  name: "sort",
  kind: "list",
  value([list], refuse) {
    return iterate(list).toSorted((a, b) => {
      // Jinja wraps what it compares, so that Python orders only what is not equal: two nulls may stand together.
      if (equal(a, b)) return 0;
      if (isList(a) && isList(b)) refuse.unsure("lists within a list are not put in order here");
      return compare(a, b);
    });
  },
  // Without `case_sensitive`, Jinja compares in small letters.
  jinja: (operand) => `${operand(0, level.filter)} | sort(case_sensitive=true)`,
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
