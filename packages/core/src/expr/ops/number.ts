import { level, write } from "../jinja.ts";
import { ExprNode, type Operand, type Operation } from "../node.ts";
import { typeName } from "../python.ts";
import { leaf } from "../ref.ts";
import { EvaluationError, evaluate } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Input } from "../types.ts";

const plusOperation: Operation = {
  name: "plus",
  kind: "scalar",
  evaluate(node, scope) {
    const [a, b] = node.operands.map((operand) => evaluate(operand, scope));
    if (typeof a !== "number" || typeof b !== "number") {
      throw new EvaluationError(`${node.toJSON()}: ${typeName(a)} and ${typeName(b)} cannot be added.`);
    }
    return a + b;
  },
  jinja(node, writer) {
    const [a, b] = node.operands as readonly [Operand, Operand];
    return { text: `${write(a, writer, level.add)} + ${write(b, writer, level.add + 1)}`, level: level.add };
  },
};

/** The sum of two numbers. */
export function plus(a: Expr<number>, b: Input<number>): Expr<number> {
  return leaf(new ExprNode(plusOperation, [snapshot(a), snapshot(b)]));
}
