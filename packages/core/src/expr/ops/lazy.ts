import { ExprNode, isCompound, type Operand } from "../node.ts";
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

/** Whether a value is there on every minion, whatever its data: then nothing is lost by looking at it early. */
export function neverFails(operand: Operand): boolean {
  if (!(operand instanceof ExprNode)) return !isCompound(operand) || Object.values(operand).every(neverFails);
  const { op, operands } = operand;
  if (op.safe !== true) return false;
  // A field of what is a mapping for sure may be absent, which a test or a default takes.
  return operands.every((each) => neverFails(each) || (op.jinjaMaybe === undefined && isFieldOfMapping(each)));
}

function isFieldOfMapping(operand: Operand): boolean {
  if (!(operand instanceof ExprNode) || operand.op.name !== "field") return false;
  const [of] = operand.operands;
  return of instanceof ExprNode && of.kind === "mapping" && neverFails(of);
}
