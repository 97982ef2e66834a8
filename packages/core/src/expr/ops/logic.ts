import { beforeWord, level, write, writeMaybe } from "../jinja.ts";
import { Keys } from "../keys.ts";
import { ExprNode, isCompound, type Kind, type Operand, type Operation, type Scope, type Value } from "../node.ts";
import { truthy } from "../python.ts";
import { leaf, ref } from "../ref.ts";
import { evaluate, evaluateOrNull } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Plain, Ref } from "../types.ts";

/** `and` and `or` stop at the first operand that decides, and yield that operand, as Python's do. */
function connective(word: "and" | "or", own: number): Operation {
  return {
    name: word,
    safe: true,
    kind: "scalar",
    evaluate(node, scope) {
      let value: Value = word === "and";
      for (const operand of node.operands) {
        value = evaluate(operand, scope);
        if (truthy(value) === (word === "or")) break;
      }
      return value;
    },
    jinja(node, writer) {
      if (node.operands.length === 0) return { text: String(word === "and"), level: level.postfix };
      const parts = node.operands.map((operand) => write(operand, writer, own + 1));
      return { text: bracketed(parts, word), level: own };
    },
  };
}

/** Jinja compiles `a or b or c` to `((a or b) or c)`, and Python gives up on two hundred nested parentheses. */
const longestChain = 30;

function bracketed(parts: readonly string[], word: string): string {
  let all = parts;
  while (all.length > longestChain) {
    const groups: string[] = [];
    for (let i = 0; i < all.length; i += longestChain) {
      const group = all.slice(i, i + longestChain);
      groups.push(group.length === 1 ? (group[0] as string) : `(${group.join(` ${word} `)})`);
    }
    all = groups;
  }
  return all.join(` ${word} `);
}

export const andOperation: Operation = connective("and", level.and);
export const orOperation: Operation = connective("or", level.or);

export const notOperation: Operation = {
  name: "not",
  safe: true,
  kind: "scalar",
  evaluate: (node, scope) => !truthy(evaluate(node.operands[0] as Operand, scope)),
  jinja: (node, writer) => ({ text: `not ${write(node.operands[0] as Operand, writer, level.not)}`, level: level.not }),
};

function connect(operation: Operation, all: readonly Expr<boolean>[]): Expr<boolean> {
  return leaf(
    connectNodes(
      operation,
      all.map((operand) => snapshot(operand)),
    ),
  );
}

/** `and` within `and` is one `and`: the text has no needless parentheses. */
function connectNodes(operation: Operation, all: readonly Operand[]): ExprNode {
  const flat = all.flatMap((operand) =>
    operand instanceof ExprNode && operand.op === operation ? operand.operands : [operand],
  );
  return flat.length === 1 && flat[0] instanceof ExprNode
    ? flat[0]
    : new ExprNode(operation, flat, undefined, commonKind([true, ...flat]));
}

/**
 * All hold. Stops at the first that does not.
 *
 * @example
 * and(eq(grains.os, "Debian"), ge(grains.osmajorrelease, 12))
 */
export function and(...all: readonly Expr<boolean>[]): Expr<boolean> {
  return connect(andOperation, all);
}

/**
 * At least one holds. Stops at the first that does.
 *
 * @example
 * or(eq(grains.os, "Debian"), eq(grains.os, "Ubuntu"))
 */
export function or(...all: readonly Expr<boolean>[]): Expr<boolean> {
  return connect(orOperation, all);
}

/**
 * Does not hold.
 *
 * @example
 * not(oneOf(grains.os, ["Windows", "MacOS"]))
 */
export function not(a: Expr<boolean>): Expr<boolean> {
  return leaf(negate(snapshot(a) as ExprNode));
}

export function negate(node: ExprNode): ExprNode {
  const opposite = node.op.negation?.();
  return opposite === undefined ? new ExprNode(notOperation, [node]) : new ExprNode(opposite, node.operands, node.data);
}

/** The condition without needless double negation: where only truth counts, `not not x` is `x`. */
export function asCondition(node: ExprNode): ExprNode {
  let condition = node;
  for (;;) {
    const inner = condition.op === notOperation ? condition.operands[0] : undefined;
    const innermost = inner instanceof ExprNode && inner.op === notOperation ? inner.operands[0] : undefined;
    if (!(innermost instanceof ExprNode)) return condition;
    condition = innermost;
  }
}

export function allOf(nodes: readonly ExprNode[]): ExprNode {
  return connectNodes(andOperation, distinct(nodes));
}

export function anyOf(nodes: readonly ExprNode[]): ExprNode {
  return connectNodes(orOperation, distinct(nodes));
}

/** Conditions that are equal are said once. */
function distinct(nodes: readonly ExprNode[]): readonly ExprNode[] {
  const keys = new Keys();
  return [...new Map(nodes.map((node) => [keys.of(node), node])).values()];
}

/** Whether a condition holds for one minion. */
export function holds(condition: Operand, scope: Scope): boolean {
  return truthy(evaluate(condition, scope));
}

export const condOperation: Operation = {
  name: "cond",
  safe: true,
  takesAbsent: (index) => index > 0,
  kind: "unknown",
  evaluate(node, scope) {
    const [condition, then, otherwise] = node.operands as readonly [Operand, Operand, Operand];
    return evaluateOrNull(holds(condition, scope) ? then : otherwise, scope);
  },
  jinja(node, writer) {
    const [condition, then, otherwise] = node.operands as readonly [Operand, Operand, Operand];
    const test = write(condition instanceof ExprNode ? asCondition(condition) : condition, writer, level.or);
    const text = `${beforeWord(writeMaybe(then, writer, level.or))} if ${test} else ${writeMaybe(otherwise, writer)}`;
    return { text, level: level.conditional };
  },
};

/**
 * One of two values, by a condition that the minion decides. Only the chosen one is evaluated.
 *
 * @example
 * pkg.installed("httpd", { name: cond(eq(grains.os_family, "Debian"), "apache2", "httpd") })
 */
export function cond<const A, const B>(condition: Expr<boolean>, then: A, otherwise: B): Ref<Plain<A> | Plain<B>> {
  const branches = [snapshot(then, "then"), snapshot(otherwise, "otherwise")] as const;
  return ref(new ExprNode(condOperation, [snapshot(condition), ...branches], undefined, commonKind(branches)));
}

/** The kind that all of these have; nothing is known of pillar data. */
export function commonKind(operands: readonly Operand[]): Kind {
  const [first, ...others] = operands.map(kindOf);
  return first !== undefined && others.every((kind) => kind === first) ? first : "unknown";
}

export function kindOf(operand: Operand): Kind {
  if (operand instanceof ExprNode) return operand.kind;
  if (typeof operand === "string") return "text";
  if (!isCompound(operand)) return "scalar";
  return Array.isArray(operand) ? "list" : "mapping";
}
