import { level, write, writeOver } from "../jinja.ts";
import { ExprNode, type JinjaWriter, type Operand, type Operation, type Value } from "../node.ts";
import { filtered } from "../python.ts";
import { evaluate } from "../scope.ts";

interface TypeFilter {
  readonly word: string;
  readonly passes: (value: Value) => boolean;
}

const operation: Operation = {
  name: "ofType",
  kind: "list",
  evaluate: (node, scope) =>
    filtered(evaluate(node.operands[0] as Operand, scope)).filter((node.data as TypeFilter).passes),
  jinja: (node, writer) => ({ text: `${selected(node, writer)} | list`, level: level.filter }),
  jinjaOver: selected,
};

function selected(node: ExprNode, writer: JinjaWriter): string {
  return `${writeOver(node.operands[0] as Operand, writer)} | select(${write((node.data as TypeFilter).word, writer)})`;
}

/** The entries of a list that are of a type: `filter` by a test of one. */
export function ofType(list: Operand, test: TypeFilter): ExprNode {
  return new ExprNode(operation, [list], test);
}
