import { level, write } from "../jinja.ts";
import { ExprNode, type Jinja, type Operand, type Operation } from "../node.ts";
import { isMapping, typeName } from "../python.ts";
import { EvaluationError, evaluate } from "../scope.ts";

/** Where a mapping lacks one of these keys, Jinja's `x['items']` is Python's method instead of undefined. */
const methods: ReadonlySet<string> = new Set([
  ...[
    "clear",
    "copy",
    "fromkeys",
    "get",
    "items",
    "keys",
    "move_to_end",
    "pop",
    "popitem",
    "setdefault",
    "update",
    "values",
  ],
]);

const operation: Operation = {
  name: "field",
  kind: "unknown",
  evaluate(node, scope) {
    const [of, key] = node.operands as readonly [Operand, Operand];
    const mapping = evaluate(of, scope);
    const name = evaluate(key, scope);
    if (!isMapping(mapping)) {
      throw new EvaluationError(`${node.toJSON()}: only a mapping has fields, and this is ${typeName(mapping)}.`);
    }
    if (typeof name === "string" && Object.hasOwn(mapping, name)) return mapping[name];
    if (of instanceof ExprNode) of.op.missing?.(String(name));
    return isMethod(key) ? null : undefined;
  },
  jinja(node, writer) {
    const [of, key] = node.operands as readonly [Operand, Operand];
    if (isMethod(key)) return maybe(node, writer);
    return { text: `${write(of, writer, level.postfix)}[${write(key, writer)}]`, level: level.postfix };
  },
  jinjaMaybe: maybe,
};

function maybe(node: ExprNode, writer: Parameters<Operation["jinja"]>[1]): Jinja {
  const [of, key] = node.operands as readonly [Operand, Operand];
  return { text: `${write(of, writer, level.postfix)}.get(${write(key, writer)})`, level: level.postfix };
}

function isMethod(key: Operand): boolean {
  return key instanceof ExprNode || (typeof key === "string" && methods.has(key));
}

export const fieldOp = {
  of: (of: ExprNode, key: Operand): ExprNode => new ExprNode(operation, [of, key]),
};
