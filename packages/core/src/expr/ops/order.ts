import { level } from "../jinja.ts";
import { compare, isList, iterate } from "../python.ts";
import type { Expr, Ref } from "../types.ts";
import { applyRef, define } from "./define.ts";

const operation = define({
  name: "sort",
  kind: "list",
  value([list], refuse) {
    const entries = iterate(list);
    if (entries.length > 1 && entries.some(isList)) refuse.unsure("lists within a list are not put in order here");
    if (entries.length > 1) for (const each of entries) compare(each, each);
    return entries.toSorted(compare);
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
