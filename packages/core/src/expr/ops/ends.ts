import { level, write } from "../jinja.ts";
import type { Operand, Operation } from "../node.ts";
import { iterate } from "../python.ts";
import { evaluate } from "../scope.ts";
import type { Expr, Ref } from "../types.ts";
import { applyRef } from "./define.ts";

function end(name: "first" | "last", index: number): Operation {
  return {
    name,
    kind: "unknown",
    // Undefined where the list is empty.
    evaluate: (node, scope) => iterate(evaluate(node.operands[0] as Operand, scope)).at(index),
    jinja: (node, writer) => ({
      text: `${write(node.operands[0] as Operand, writer, level.filter)} | ${name}`,
      level: level.filter,
    }),
    jinjaMaybe: (node, writer) => ({
      text: `${write(node.operands[0] as Operand, writer, level.filter)} | ${name} | default(none)`,
      level: level.filter,
    }),
  };
}

const firstOperation = end("first", 0);
const lastOperation = end("last", -1);

/**
 * The first entry of a list; absent where the list is empty, which fails unless `withDefault` covers it.
 *
 * @example
 * withDefault(first(pillar<string[]>("dns:servers", [])), "9.9.9.9")
 */
export function first<T>(list: Expr<readonly T[]>): Ref<T> {
  return applyRef(firstOperation, list);
}

/**
 * The last entry of a list; absent where the list is empty, which fails unless `withDefault` covers it.
 *
 * @example
 * last(split(grains.id, "-"))
 */
export function last<T>(list: Expr<readonly T[]>): Ref<T> {
  return applyRef(lastOperation, list);
}
