import { level, write } from "../jinja.ts";
import { ExprNode, type Operand, type Operation, type Value } from "../node.ts";
import { isInteger, isList, typeName } from "../python.ts";
import { ref } from "../ref.ts";
import { EvaluationError, evaluate } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Input, Ref } from "../types.ts";
import { kindOf } from "./logic.ts";

const operation: Operation = {
  name: "slice",
  kind: "unknown",
  evaluate(node, scope) {
    const [of, ...bounds] = node.operands.map((operand) => evaluate(operand, scope));
    const [start, end] = bounds.map((bound) => position(node, bound));
    // Python counts characters, not the halves of those beyond U+FFFF.
    if (typeof of === "string") return [...of].slice(start, end).join("");
    if (isList(of)) return of.slice(start, end);
    throw new EvaluationError(`${node.toJSON()}: a list or text is needed, and this is ${typeName(of)}.`);
  },
  jinja(node, writer) {
    const [of, start, end] = node.operands as readonly [Operand, Operand, Operand?];
    const to = end === undefined ? "" : write(end, writer, level.or);
    return {
      text: `${write(of, writer, level.postfix)}[${write(start, writer, level.or)}:${to}]`,
      level: level.postfix,
    };
  },
};

/** Null is an open end. JavaScript cuts off positions beyond the ends as Python does. */
function position(node: ExprNode, bound: Value): number | undefined {
  if (bound === null) return undefined;
  if (typeof bound === "boolean" || isInteger(bound)) return Number(bound);
  throw new EvaluationError(`${node.toJSON()}: a position is a whole number, and this is ${typeName(bound)}.`);
}

/**
 * The part of a list, or of a text by its characters, from one position up to another, without that one. Positions count
 * from 0, negative ones from the end; beyond the ends there is nothing.
 *
 * @param end - the end of the list or text without it.
 * @example
 * slice(grains.id, 0, 8)
 */
export function slice<T>(of: Expr<readonly T[]>, start: Input<number>, end?: Input<number>): Ref<readonly T[]>;
export function slice(of: Expr<string>, start: Input<number>, end?: Input<number>): Expr<string>;
export function slice(of: Expr<unknown>, start: Input<number>, end?: Input<number>): Expr<unknown> {
  const bounds = end === undefined ? [start] : [start, end];
  const operands = [of, ...bounds].map((each) => snapshot(each, "slice"));
  return ref(new ExprNode(operation, operands, undefined, kindOf(operands[0] as Operand)));
}
