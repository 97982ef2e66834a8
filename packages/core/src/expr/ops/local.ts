import { level, write } from "../jinja.ts";
import { ExprNode, type Jinja, type Operand, type Operation } from "../node.ts";
import { ref } from "../ref.ts";
import { evaluateOrNull } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Ref } from "../types.ts";
import { kindOf } from "./logic.ts";

const operation: Operation = {
  name: "local",
  safe: true,
  takesAbsent: () => true,
  kind: "unknown",
  evaluate: (node, scope) => evaluateOrNull(node.operands[0] as Operand, scope),
  jinja(node, writer): Jinja {
    const value = node.operands[0] as Operand;
    if (!(value instanceof ExprNode)) return { text: write(value, writer), level: level.conditional };
    const name = writer.local(value);
    if (name !== undefined) return { text: name, level: level.postfix };
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
  return ref(named(name, snapshot(value)));
}

function named(name: string, value: Operand): ExprNode {
  return new ExprNode(operation, [value], name, kindOf(value));
}

/** The value as one that may stand more than once in a piece of Jinja: a call gets a name, as it is made once. */
export function once(value: Operand): Operand {
  const name = value instanceof ExprNode ? value.op.callName?.(value).replaceAll(/[^A-Za-z0-9_]/g, "_") : undefined;
  if (name === undefined) return value;
  return named(/^[A-Za-z]/.test(name) ? name : `value_${name}`, value);
}

/** The name that the user gave this expression with `local`. */
export function localName(node: ExprNode): string | undefined {
  return node.op === operation ? (node.data as string) : undefined;
}

/** The expression itself, where a `local` names it. */
export function unnamed(node: ExprNode): ExprNode {
  let inner = node;
  while (inner.op === operation && inner.operands[0] instanceof ExprNode) inner = inner.operands[0];
  return inner;
}
