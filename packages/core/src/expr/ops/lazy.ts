import { ExprNode, isCompound, type Operand } from "../node.ts";
import { grainOf } from "./grains-read.ts";
import { allOf, andOperation, condOperation, negate, orOperation } from "./logic.ts";
import { absent, withDefaultOperation } from "./presence.ts";
import { callOf } from "./salt.ts";

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

/**
 * Whether a value is there on every minion, whatever its data: then nothing is lost by looking at it early.
 *
 * @param withCalls - also where a function of an execution module must be called for it.
 */
export function neverFails(operand: Operand, withCalls = false): boolean {
  if (!(operand instanceof ExprNode))
    return !isCompound(operand) || Object.values(operand).every((each) => neverFails(each, withCalls));
  if (everywhere.has(grainOf(operand))) return true;
  const { op, operands } = operand;
  if (op.safe !== true && !(withCalls && callOf(operand) !== undefined)) return false;
  return operands.every(
    (each, index) => neverFails(each, withCalls) || (op.takesAbsent?.(index) === true && isFieldOfMapping(each)),
  );
}

/** Grains that Salt finds on every machine. Source: `core.py` of its grains. */
const everywhere: ReadonlySet<unknown> = new Set([
  ...["id", "os", "os_family", "osfullname", "kernel", "kernelrelease", "cpuarch", "num_cpus", "host", "fqdn"],
  ...["localhost", "nodename", "saltversion", "saltversioninfo", "pythonversion", "server_id"],
]);

/** A field of what is a mapping for sure: it may be absent, and nothing else can go wrong. */
function isFieldOfMapping(operand: Operand): boolean {
  if (!(operand instanceof ExprNode) || operand.op.name !== "field") return false;
  const [of] = operand.operands;
  return of instanceof ExprNode && of.kind === "mapping" && neverFails(of);
}
