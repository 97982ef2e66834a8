import { level, write } from "../jinja.ts";
import { ExprNode, type Kind, type Operand, type Operation, type Value } from "../node.ts";
import { isList, isMapping, typeName } from "../python.ts";
import { leaf } from "../ref.ts";
import { EvaluationError, evaluate } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Scalar } from "../types.ts";

/** Says what a value is, as pillar data has no types at run time: it decides by which filter the value is written. */
function witness(name: string, kind: Kind, passes: (value: Value) => boolean): Operation {
  return {
    name,
    kind,
    evaluate(node, scope) {
      const value = evaluate(node.operands[0] as Operand, scope);
      if (passes(value)) return value;
      throw new EvaluationError(`${node.toJSON()}: ${name}() was told otherwise, but this is ${typeName(value)}.`);
    },
    jinja: (node, writer) => ({
      text: write(node.operands[0] as Operand, writer, level.postfix),
      level: level.postfix,
    }),
  };
}

const scalarOperation = witness("asScalar", "scalar", (value) => !isList(value) && !isMapping(value));
const listOperation = witness("asList", "list", isList);

/**
 * Says that the value is a scalar: it is written in short form, and Salt fails to render a list or mapping there.
 *
 * @example
 * asScalar(pillar<string>("app:user", "www-data"))
 */
export function asScalar<T extends Scalar>(value: Expr<T>): Expr<T> {
  return leaf(new ExprNode(scalarOperation, [snapshot(value)]));
}

/**
 * Says that the value is a list. Test it with `isList` before, as Salt writes what else stands there.
 *
 * @example
 * asList(pillar<string[]>("packages", []))
 */
export function asList<T>(value: Expr<readonly T[]>): Expr<readonly T[]> {
  return leaf(new ExprNode(listOperation, [snapshot(value)]));
}
