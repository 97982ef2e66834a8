import { beforeWord, level, write, writeMaybe } from "../jinja.ts";
import { ExprNode, isCompound, type Operand, type Operation, type Value } from "../node.ts";
import { compare, equal, isList, isMapping, iterate, typeName } from "../python.ts";
import { leaf } from "../ref.ts";
import { EvaluationError, evaluate, evaluateMaybe } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Input, List, Scalar } from "../types.ts";
import { withDefaultOperation } from "./presence.ts";

type Holds = (a: Value, b: Value) => boolean;

function comparison(sign: string, holds: Holds, opposite: string): Operation {
  const negation = signed(
    opposite,
    (a, b) => !holds(a, b),
    () => operation,
  );
  const operation = signed(sign, holds, () => negation);
  return operation;
}

function signed(sign: string, holds: Holds, negation: () => Operation): Operation {
  return {
    name: sign,
    kind: "scalar",
    negation,
    evaluate(node, scope) {
      const [a, b] = node.operands as readonly [Operand, Operand];
      const right = evaluate(b, scope);
      // Nothing is compared with the entries of an empty list: what is looked for may be absent.
      const isUnread = sign.endsWith("in") && isList(right) && right.length === 0;
      return holds(isUnread ? evaluateMaybe(a, scope) : evaluate(a, scope), right);
    },
    jinja(node, writer) {
      const [a, b] = node.operands as readonly [Operand, Operand];
      const known = sign === "==" || sign === "!=" ? withoutDefault(a, b) : undefined;
      // A chain `a == b == c` means something else in Python: each side binds tighter.
      const left = known === undefined ? write(a, writer, level.add) : writeMaybe(known, writer, level.add);
      const text = `${sign.endsWith("in") ? beforeWord(left) : left} ${sign} ${write(b, writer, level.add)}`;
      return { text, level: level.compare };
    },
  };
}

/** The value whose default is another literal than the one it is compared with: absent, it equals neither. */
function withoutDefault(a: Operand, b: Operand): Operand | undefined {
  if (!(a instanceof ExprNode) || a.op !== withDefaultOperation || b instanceof ExprNode || isCompound(b))
    return undefined;
  const [of, fallback] = a.operands as readonly [Operand, Operand];
  if (fallback instanceof ExprNode || isCompound(fallback) || b === null || equal(fallback, b)) return undefined;
  return of;
}

function node(operation: Operation, a: unknown, b: unknown): Expr<boolean> {
  return leaf(new ExprNode(operation, [snapshot(a), snapshot(b)]));
}

const eqOperation = comparison("==", equal, "!=");
const neOperation = negationOf(eqOperation);
const ltOperation = comparison("<", (a, b) => compare(a, b) < 0, ">=");
const leOperation = comparison("<=", (a, b) => compare(a, b) <= 0, ">");
const gtOperation = negationOf(leOperation);
const geOperation = negationOf(ltOperation);
const inOperation = comparison("in", isMember, "not in");

function negationOf(operation: Operation): Operation {
  return operation.negation?.() ?? operation;
}

/** What the solver of conditions knows of a comparison with literals. */
export function equalityOf(node: ExprNode): "eq" | "ne" | "in" | "not in" | undefined {
  if (node.op === eqOperation) return "eq";
  if (node.op === neOperation) return "ne";
  if (node.op === inOperation) return "in";
  return node.op === negationOf(inOperation) ? "not in" : undefined;
}

/** `value in list`: an entry of a list, a key of a mapping, a part of a text. */
export function isMember(value: Value, list: Value): boolean {
  if (typeof list === "string") {
    if (typeof value === "string") return list.includes(value);
    throw new EvaluationError(`${typeName(value)} cannot be looked for in a text.`);
  }
  if (isMapping(list)) {
    if (isList(value) || isMapping(value))
      throw new EvaluationError(`${typeName(value)} cannot be a key of a mapping.`);
    return typeof value === "string" && Object.hasOwn(list, value);
  }
  return iterate(list).some((entry) => equal(entry, value));
}

/**
 * Equal, as Python sees it: `true` equals 1, and lists and mappings are equal by content.
 *
 * @example
 * eq(grains.os, "Fedora")
 */
export function eq<T extends Scalar>(a: Expr<T>, b: Input<NoInfer<T>>): Expr<boolean> {
  return node(eqOperation, a, b);
}

/**
 * Not equal.
 *
 * @example
 * ne(grains.id, "dom0")
 */
export function ne<T extends Scalar>(a: Expr<T>, b: Input<NoInfer<T>>): Expr<boolean> {
  return node(neOperation, a, b);
}

type Ordered = string | number;

/**
 * Less than. Numbers compare with numbers, text with text by code points; anything else is an error, as in Salt.
 *
 * @example
 * lt(grains.osmajorrelease, 13)
 */
export function lt<T extends Ordered>(a: Expr<T>, b: Input<NoInfer<T>>): Expr<boolean> {
  return node(ltOperation, a, b);
}

/**
 * Less than or equal.
 *
 * @example
 * le(grains.num_cpus, 4)
 */
export function le<T extends Ordered>(a: Expr<T>, b: Input<NoInfer<T>>): Expr<boolean> {
  return node(leOperation, a, b);
}

/**
 * Greater than.
 *
 * @example
 * gt(pillar<number>("workers", 0), 0)
 */
export function gt<T extends Ordered>(a: Expr<T>, b: Input<NoInfer<T>>): Expr<boolean> {
  return node(gtOperation, a, b);
}

/**
 * Greater than or equal.
 *
 * @example
 * ge(grains.osmajorrelease, 12)
 */
export function ge<T extends Ordered>(a: Expr<T>, b: Input<NoInfer<T>>): Expr<boolean> {
  return node(geOperation, a, b);
}

/** `value in container`: an entry of a list, a key of a mapping, a part of a text. */
export function isIn(value: unknown, container: unknown): Expr<boolean> {
  return node(inOperation, value, container);
}

/**
 * Whether the value is one of the list's.
 *
 * @example
 * oneOf(grains.os, ["Debian", "Fedora"])
 */
export function oneOf<T extends Scalar>(value: Expr<T>, list: List<NoInfer<T>>): Expr<boolean> {
  return node(inOperation, value, list);
}
