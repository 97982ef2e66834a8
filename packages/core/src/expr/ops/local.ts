import { Bytes } from "../bytes.ts";
import { level, write } from "../jinja.ts";
import { ExprNode, hasExpr, isCompound, type Jinja, type Operand, type Operation } from "../node.ts";
import { nodeOf, ref } from "../ref.ts";
import { evaluateOrNull } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Ref } from "../types.ts";
import { condOperation, kindOf } from "./logic.ts";

const operation: Operation = {
  name: "local",
  safe: true,
  kind: "unknown",
  evaluate: (node, scope) => evaluateOrNull(node.operands[0] as Operand, scope),
  jinja(node, writer): Jinja {
    const value = node.operands[0] as Operand;
    if (!(value instanceof ExprNode)) return { text: write(value, writer), level: level.conditional };
    return (value.op.jinjaMaybe ?? value.op.jinja)(value, writer);
  },
};

/**
 * An expression under a name: it is written once, as `{% set name = … %}` at the top of the innermost block that holds
 * all its uses, and is evaluated there.
 *
 * @example
 * const config = local("config", withDefault(pillar<Config>("nginx"), {}));
 */
export function local<T>(name: string, value: Expr<T>): Ref<T> {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) {
    throw new TypeError(`local(${JSON.stringify(name)}): the name must be a letter followed by letters, digits or _.`);
  }
  const node = snapshot(value);
  return ref(new ExprNode(operation, [node], name, kindOf(node)));
}

/** The name that the user gave this expression with `local`. */
export function localName(node: ExprNode): string | undefined {
  return node.op === operation ? (node.data as string) : undefined;
}

const optionalOperation: Operation = {
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
  const node = new ExprNode(optionalOperation, [snapshot(condition), snapshot(value)]);
  return node as never;
}

/** The condition and value of an `optional`. */
export function optionalOf(operand: unknown): readonly [condition: ExprNode, value: Operand] | undefined {
  const node = nodeOf(operand);
  return node?.op === optionalOperation ? (node.operands as readonly [ExprNode, Operand]) : undefined;
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
