import { level, write, writeOver } from "../jinja.ts";
import { ExprNode, type JinjaWriter, type Operand, type Operation } from "../node.ts";
import { filtered } from "../python.ts";
import { evaluate } from "../scope.ts";
import type { TypeWord } from "./types.ts";

const operation: Operation = {
  name: "ofType",
  kind: "list",
  evaluate: (node, scope) =>
    filtered(evaluate(node.operands[0] as Operand, scope)).filter((node.data as TypeWord).passes),
  jinja: (node, writer) => ({ text: `${selected(node, writer)} | list`, level: level.filter }),
  jinjaOver: selected,
};

function selected(node: ExprNode, writer: JinjaWriter): string {
  return `${writeOver(node.operands[0] as Operand, writer)} | select(${write((node.data as TypeWord).word, writer)})`;
}

/** The entries of a list that are of a type: `filter` by a test of one. */
export function ofType(list: Operand, test: TypeWord): ExprNode {
  return new ExprNode(operation, [list], test);
}
