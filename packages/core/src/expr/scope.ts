import { ExprNode, isCompound, type Operand, type Scope, type Value } from "./node.ts";

/** An expression cannot be evaluated for this minion; real Salt fails to render the SLS for the same reason. */
export class EvaluationError extends Error {
  override readonly name: string = "EvaluationError";
}

/** Salt renders it, in a way that differs between its lines or that is not worked out here. */
export class UnpredictableError extends EvaluationError {
  override readonly name: string = "UnpredictableError";
}

/** The value of an operand for one minion; `undefined` where Jinja's would be undefined. Within a literal, that is null. */
export function evaluateMaybe(operand: Operand, scope: Scope): Value {
  if (operand instanceof ExprNode) return operand.op.evaluate(operand, scope);
  if (!isCompound(operand)) return operand;
  if (Array.isArray(operand)) return operand.map((entry: Operand) => evaluateOrNull(entry, scope));
  const entries = Object.entries(operand).map(([key, value]) => [key, evaluateOrNull(value, scope)] as const);
  return Object.fromEntries(entries);
}

/** The value of an operand, null where it is absent: written with `x.get('key')`. */
export function evaluateOrNull(operand: Operand, scope: Scope): Exclude<Value, undefined> {
  return evaluateMaybe(operand, scope) ?? null;
}

/**
 * The value of an operand for one minion.
 *
 * @throws EvaluationError where the value is undefined, as Jinja does.
 */
export function evaluate(operand: Operand, scope: Scope): Exclude<Value, undefined> {
  const value = evaluateMaybe(operand, scope);
  if (value === undefined) {
    const what = operand instanceof ExprNode ? operand.toJSON() : "a value";
    throw new EvaluationError(`${what} is not defined on this minion.`);
  }
  return value;
}
