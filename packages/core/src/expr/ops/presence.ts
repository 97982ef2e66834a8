import { level, writeMaybe } from "../jinja.ts";
import { ExprNode, type Operand, type Operation } from "../node.ts";
import { leaf, ref } from "../ref.ts";
import { evaluateMaybe, evaluateOrNull } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Plain, Ref } from "../types.ts";
import { once } from "./local.ts";
import { commonKind } from "./logic.ts";

function presenceTest(name: string, word: string, wanted: boolean, negation: () => Operation): Operation {
  return {
    name,
    safe: true,
    takesAbsent: () => true,
    kind: "scalar",
    negation,
    evaluate: (node, scope) => ((evaluateMaybe(node.operands[0] as Operand, scope) ?? null) !== null) === wanted,
    jinja: (node, writer) => ({
      text: `${writeMaybe(node.operands[0] as Operand, writer, level.filter)} is ${word}`,
      level: level.test,
    }),
  };
}

const isDefinedOperation: Operation = presenceTest("isDefined", "not none", true, () => isAbsentOperation);
const isAbsentOperation: Operation = presenceTest("isAbsent", "none", false, () => isDefinedOperation);

/**
 * Whether the value is there and not null.
 *
 * @example
 * when(isDefined(pillar("app:key")), tls)
 */
export function isDefined(value: Expr<unknown>): Expr<boolean> {
  return leaf(new ExprNode(isDefinedOperation, [snapshot(value)]));
}

/**
 * The value, where the compiler does not see that it is there: in what `when(isDefined(value), …)` holds. Nothing is done on the
 * minion, where an absent value fails.
 *
 * @example
 * when(isDefined(web.value.tls), file.managed("/etc/web/cert", { source: defined(web.value.tls).cert }))
 */
export function defined<T>(value: Expr<T>): Ref<NonNullable<T>> {
  return ref(snapshot(value) as ExprNode);
}

/** Whether a value is absent or null. */
export function absent(value: Operand): ExprNode {
  return new ExprNode(isAbsentOperation, [value]);
}

export const withDefaultOperation: Operation = {
  name: "withDefault",
  safe: true,
  takesAbsent: () => true,
  kind: "unknown",
  evaluate(node, scope) {
    const [of, fallback] = node.operands as readonly [Operand, Operand];
    return evaluateMaybe(of, scope) ?? evaluateOrNull(fallback, scope);
  },
  jinja(node, writer) {
    const [of, fallback] = node.operands as readonly [Operand, Operand];
    if (fallback === null) return { text: writeMaybe(of, writer, level.postfix), level: level.postfix };
    const value = writeMaybe(of, writer, level.filter);
    return { text: `${value} if ${value} is not none else ${writeMaybe(fallback, writer)}`, level: level.conditional };
  },
};

/**
 * The value, or another one where it is absent or null. Unlike Jinja's `default` and Python's `or`, it keeps values that
 * are empty, zero or false.
 *
 * @example
 * withDefault(pillar<string>("app:user"), "www-data")
 */
export function withDefault<T, D>(of: Expr<T>, fallback: D): Ref<NonNullable<T> | Plain<D>> {
  const operands = [once(snapshot(of)), snapshot(fallback, "fallback")];
  return ref(new ExprNode(withDefaultOperation, operands, undefined, commonKind(operands)));
}
