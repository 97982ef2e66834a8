import { ExprNode, type Operand } from "../node.ts";
import { allOf, andOperation, condOperation, negate, orOperation } from "./logic.ts";
import { absent, withDefaultOperation } from "./presence.ts";

/**
 * For each operand of an expression, the condition under which it is looked at; undefined for always. Python stops at
 * the operand of `and` and `or` that decides, and looks at one branch of a choice.
 */
export function branchesOf(node: ExprNode): readonly (ExprNode | undefined)[] {
  const { op, operands } = node;
  if (op === andOperation) return operands.map((_, index) => conjunction(operands.slice(0, index)));
  if (op === orOperation) return operands.map((_, index) => conjunction(operands.slice(0, index).map(negated)));
  const [first] = operands;
  if (op === condOperation && first !== undefined)
    return [undefined, conjunction([first]), conjunction([negated(first)])];
  if (op === withDefaultOperation && first instanceof ExprNode) return [undefined, absent(first)];
  return operands.map(() => undefined);
}

function negated(operand: Operand): Operand {
  return operand instanceof ExprNode ? negate(operand) : operand;
}

/** A literal among the conditions decides nothing that Python would not decide alike at run time. */
function conjunction(operands: readonly Operand[]): ExprNode | undefined {
  const nodes = operands.filter((each) => each instanceof ExprNode);
  return nodes.length === 0 ? undefined : nodes.length === 1 ? nodes[0] : allOf(nodes);
}
