import { level, write } from "../jinja.ts";
import { ExprNode, type Operand, type Operation, type Value } from "../node.ts";
import { isInteger, isList, numberOf, typeName } from "../python.ts";
import { leaf } from "../ref.ts";
import { EvaluationError, evaluate, UnpredictableError } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Input } from "../types.ts";

const plusOperation: Operation = {
  name: "plus",
  kind: "scalar",
  evaluate(node, scope) {
    const [a, b] = node.operands.map((operand) => evaluate(operand, scope)) as [Value, Value];
    if (typeof a === "string" && typeof b === "string") return a + b;
    const [x, y] = [numberOf(a), numberOf(b)];
    if (x !== undefined && y !== undefined) return sum(x, y);
    if (isList(a) && isList(b))
      throw new UnpredictableError(`${node.toJSON()}: lists are added; plus() is for numbers.`);
    throw new EvaluationError(`${node.toJSON()}: ${typeName(a)} and ${typeName(b)} cannot be added.`);
  },
  jinja(node, writer) {
    const [a, b] = node.operands as readonly [Operand, Operand];
    return { text: `${write(a, writer, level.add)} + ${write(b, writer, level.add + 1)}`, level: level.add };
  },
};

/** Python's ints have no limit and its floats stay floats, neither of which a number of JavaScript can say. */
function sum(a: number, b: number): number {
  const result = a + b;
  if (!Number.isInteger(result)) return result;
  if (isInteger(a) && isInteger(b) && Number.isSafeInteger(result)) return result;
  throw new UnpredictableError(`${a} + ${b} is a number that JavaScript does not tell exactly.`);
}

/** The sum of two numbers. */
export function plus(a: Expr<number>, b: Input<number>): Expr<number> {
  return leaf(new ExprNode(plusOperation, [snapshot(a), snapshot(b)]));
}
