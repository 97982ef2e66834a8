import { level, write } from "../jinja.ts";
import { ExprNode, type Kind, type Operand, type Operation, type Value } from "../node.ts";
import { isList, isMapping, typeName } from "../python.ts";
import { leaf, ref } from "../ref.ts";
import { EvaluationError, evaluate } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, MappingType, Ref, Scalar } from "../types.ts";

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
const textOperation = witness("asText", "text", (value) => typeof value === "string");
const mappingOperation = witness("asMapping", "mapping", isMapping);

const checkedOperation: Operation = {
  name: "checked",
  safe: true,
  kind: "mapping",
  evaluate: (node, scope) => evaluate(node.operands[0] as Operand, scope),
  jinja: (node, writer) => ({ text: write(node.operands[0] as Operand, writer, level.postfix), level: level.postfix }),
};

/** What has been checked to be a mapping, so that its fields may be looked at early. */
export function checkedMapping(value: ExprNode): ExprNode {
  return new ExprNode(checkedOperation, [value]);
}

/**
 * Says that the value is a scalar: it is written in short form, and Salt fails to render a list or mapping there.
 *
 * @example
 * asScalar(pillar<string>("app:user", "www-data"))
 */
export function asScalar<T>(value: Expr<T>): Expr<Extract<T, Scalar>> {
  return leaf(new ExprNode(scalarOperation, [snapshot(value)]));
}

/**
 * Says that the value is text. Test it with `isText` before, as Salt makes text of what else stands there.
 *
 * @example
 * asText(pillar<string | null>("app:user"))
 */
export function asText<T>(value: Expr<T>): Expr<Extract<T, string>> {
  return leaf(new ExprNode(textOperation, [snapshot(value)]));
}

/**
 * Says that the value is a list. Test it with `isList` before, as Salt writes what else stands there.
 *
 * @example
 * asList(pillar<string[]>("packages", []))
 */
export function asList<T>(value: Expr<T>): Ref<Extract<T, readonly unknown[]>> {
  return ref(new ExprNode(listOperation, [snapshot(value)]));
}

/**
 * Says that the value is a mapping. Test it with `isMapping` before.
 *
 * @example
 * asMapping(pillar<string | { readonly name: string }>("app", "x")).name
 */
export function asMapping<T>(value: Expr<T>): Ref<Extract<T, MappingType>> {
  return ref(new ExprNode(mappingOperation, [snapshot(value)]));
}
