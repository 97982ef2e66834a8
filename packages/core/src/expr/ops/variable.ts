import { level } from "../jinja.ts";
import { type Binding, ExprNode, type Operation } from "../node.ts";
import { EvaluationError } from "../scope.ts";

const operation: Operation = {
  name: "variable",
  safe: true,
  kind: "unknown",
  evaluate(node, scope) {
    const binding = node.data as Binding;
    if (!scope.bindings.has(binding)) {
      throw new EvaluationError(`The loop variable "${binding.name}" is used outside its loop.`);
    }
    return scope.bindings.get(binding);
  },
  jinja: (node, writer) => ({ text: writer.variable(node.data as Binding), level: level.postfix }),
};

export const variableOp = {
  of: (binding: Binding): ExprNode => new ExprNode(operation, [], binding, binding.counter ? "scalar" : "unknown"),
};

/** The binding that this node reads, if it is a loop variable. */
export function bindingOf(node: ExprNode): Binding | undefined {
  return node.op === operation ? (node.data as Binding) : undefined;
}
