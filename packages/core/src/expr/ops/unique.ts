import { level } from "../jinja.ts";
import type { Value } from "../node.ts";
import { equal, iterate } from "../python.ts";
import type { Expr, Ref } from "../types.ts";
import { applyRef, define } from "./define.ts";

const operation = define({
  name: "unique",
  kind: "list",
  value([list], refuse) {
    if (typeof list === "string") refuse.unsure("the letters of a text come in any order");
    const out: Value[] = [];
    for (const each of iterate(list)) if (!out.some((other) => equal(other, each))) out.push(each);
    return out;
  },
  // Of what has a hash, such as `.values()`, Salt makes a set, in any order: it must be a list.
  jinja: (operand) => `${operand(0, level.filter)} | unique | list`,
  level: level.filter,
});

/**
 * The entries of a list, each once, at their first place.
 *
 * @example
 * unique(concat(["git"], pillar<string[]>("packages", [])))
 */
export function unique<T>(list: Expr<readonly T[]>): Ref<readonly T[]> {
  return applyRef(operation, list);
}
