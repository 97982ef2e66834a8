import { level } from "../jinja.ts";
import type { Value } from "../node.ts";
import { isList, typeName } from "../python.ts";
import type { List, Ref } from "../types.ts";
import { applyRef, define } from "./define.ts";

const operation = define({
  name: "concat",
  kind: "list",
  value: (lists, refuse) =>
    lists.flatMap((each): readonly Value[] =>
      isList(each)
        ? each
        : typeof each === "object"
          ? refuse.fails(`lists are needed, and this is ${typeName(each)}`)
          : refuse.unsure(`lists are needed, and this is ${typeName(each)}`),
    ),
  jinja: (operand, count) => Array.from({ length: count }, (_, index) => operand(index, level.add + 1)).join(" + "),
  level: level.add,
});

/**
 * One list from several.
 *
 * @example
 * pkg.installed("tools", { pkgs: concat(["git"], pillar<string[]>("tools", [])) })
 */
export function concat<T>(first: List<T>, second: List<T>, ...others: List<T>[]): Ref<readonly T[]> {
  return applyRef<readonly T[]>(operation, first, second, ...others) as Ref<readonly T[]>;
}
