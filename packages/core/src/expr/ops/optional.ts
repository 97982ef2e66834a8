import { Bytes } from "../bytes.ts";
import { level, write } from "../jinja.ts";
import { ExprNode, hasExpr, isCompound, type Operand, type Operation } from "../node.ts";
import { nodeOf } from "../ref.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Ref } from "../types.ts";
import { condOperation } from "./logic.ts";
import { defined, isDefined } from "./presence.ts";

const operation: Operation = {
  name: "optional",
  kind: "unknown",
  evaluate() {
    throw new TypeError(
      "optional() stands for a whole argument or a list's entry, not inside another expression: use cond().",
    );
  },
  jinja: (node, writer) => ({
    text: `optional(${node.operands.map((operand) => write(operand, writer)).join(", ")})`,
    level: level.postfix,
  }),
};

/**
 * A value that is there only when a condition holds: a whole argument, a field of a mapping, or an entry of a list.
 * Without it the argument is not written at all.
 *
 * @example
 * qvm.vm("work", { prefs: { memory: optional(isDefined(qube.memory), qube.memory) } })
 */
export function optional<T>(
  condition: Expr<boolean>,
  value: T,
): T extends Expr<infer U> ? Expr<NonNullable<U>> : Expr<T> {
  const node = new ExprNode(operation, [snapshot(condition), snapshot(value)]);
  return node as never;
}

/**
 * A value that is there only where it is defined: a whole argument, a field of a mapping, or an entry of a list. Where it is
 * absent or null, the argument is not written at all.
 *
 * @param use - what is made of it.
 * @example
 * qvm.vm("work", { prefs: { memory: given(qube.memory), label: given(qube.label, asScalar) } })
 */
export function given<T>(value: Expr<T>): Expr<NonNullable<T>>;
export function given<T, R>(value: Expr<T>, use: (value: Ref<NonNullable<T>>) => R): Given<R>;
export function given(value: Expr<unknown>, use: (value: Ref<never>) => unknown = (each) => each): Expr<unknown> {
  return optional(isDefined(value), use(defined(value) as Ref<never>)) as Expr<unknown>;
}

/** What `given` makes of a value or an expression. */
export type Given<R> = R extends Expr<infer U> ? Expr<U> : Expr<R>;

/** The condition and value of an `optional`. */
export function optionalOf(operand: unknown): readonly [condition: ExprNode, value: Operand] | undefined {
  const node = nodeOf(operand);
  return node?.op === operation ? (node.operands as readonly [ExprNode, Operand]) : undefined;
}

/** Whether a branch of a choice is written in lines of its own: then the choice is an `if` around them. */
export function isStructured(operand: Operand): boolean {
  if (operand instanceof ExprNode) {
    if (optionalOf(operand) !== undefined) return true;
    return operand.op === condOperation && operand.operands.slice(1).some(isStructured);
  }
  if (operand instanceof Bytes) return true;
  return isCompound(operand) && (Object.keys(operand).length > 0 || hasExpr(operand));
}
