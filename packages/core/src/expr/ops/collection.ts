import { level, write } from "../jinja.ts";
import { ExprNode, type Operand, type Operation } from "../node.ts";
import { isMapping, iterate, truthy, typeName } from "../python.ts";
import { leaf, ref } from "../ref.ts";
import { EvaluationError, evaluate } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, List, Ref } from "../types.ts";
import { negate } from "./logic.ts";

const valuesOperation: Operation = {
  name: "values",
  kind: "list",
  evaluate(node, scope) {
    const mapping = evaluate(node.operands[0] as Operand, scope);
    if (isMapping(mapping)) return Object.values(mapping);
    throw new EvaluationError(`${node.toJSON()}: only a mapping has values, and this is ${typeName(mapping)}.`);
  },
  jinja: (node, writer) => ({
    text: `${write(node.operands[0] as Operand, writer, level.postfix)}.values() | list`,
    level: level.postfix,
  }),
};

/** The values of a mapping, in its order. */
export function values<T>(of: Expr<Readonly<Record<string, T>>>): Ref<readonly T[]> {
  return ref(new ExprNode(valuesOperation, [snapshot(of)]));
}

const compactOperation: Operation = {
  name: "compact",
  kind: "list",
  evaluate: (node, scope) => iterate(evaluate(node.operands[0] as Operand, scope)).filter(truthy),
  jinja: (node, writer) => ({
    text: `${write(node.operands[0] as Operand, writer, level.postfix)} | select | list`,
    level: level.postfix,
  }),
};

/** The entries of a list that are not empty, zero, false or null. */
export function compact<T>(list: List<T>): Ref<readonly T[]> {
  return ref(new ExprNode(compactOperation, [snapshot(list)]));
}

/** Whether a list, mapping or text has nothing in it. */
export function isEmpty(of: Expr<readonly unknown[] | Readonly<Record<string, unknown>> | string>): Expr<boolean> {
  return leaf(negate(snapshot(of) as ExprNode));
}
