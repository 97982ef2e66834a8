import { Bytes } from "../bytes.ts";
import { level, write, writeOver } from "../jinja.ts";
import { ExprNode, isCompound, type Operand, type Operation } from "../node.ts";
import { iterate, text } from "../python.ts";
import { leaf } from "../ref.ts";
import { evaluate } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Input, List } from "../types.ts";

const templateOperation: Operation = {
  name: "t",
  safe: true,
  kind: "text",
  evaluate: (node, scope) => node.operands.map((part) => text(evaluate(part, scope))).join(""),
  jinja(node, writer) {
    const [first, second] = node.operands;
    // `~` makes text of anything; alone, a value would keep its type.
    if (second === undefined && typeof first === "string") return { text: write(first, writer), level: level.postfix };
    if (second === undefined)
      return { text: `${write(first ?? "", writer, level.filter)} | string`, level: level.filter };
    return { text: node.operands.map((part) => write(part, writer, level.unary)).join(" ~ "), level: level.concat };
  },
};

/**
 * Text with values of the minion inside, as JavaScript's own template literal cannot have them. Numbers are written as
 * Python writes them.
 *
 * @example
 * t`${grains.id}-nvidia-driver--install`
 */
export function t(parts: TemplateStringsArray, ...values: Input<string | number>[]): Expr<string> {
  const operands: Operand[] = [];
  parts.forEach((part, index) => {
    if (part !== "") operands.push(snapshot(part));
    if (index < values.length) operands.push(...flat(snapshot(values[index])));
  });
  return leaf(new ExprNode(templateOperation, merge(operands)));
}

/** Text within text is one text: equal ids are equal however they were put together. Numbers are text already. */
function flat(operand: Operand): readonly Operand[] {
  if (!(operand instanceof ExprNode))
    return [isCompound(operand) || operand instanceof Bytes ? operand : text(operand)];
  return operand.op === templateOperation ? operand.operands : [operand];
}

function merge(operands: readonly Operand[]): readonly Operand[] {
  const out: Operand[] = [];
  for (const operand of operands) {
    const previous = out.at(-1);
    if (typeof operand === "string" && typeof previous === "string") out[out.length - 1] = previous + operand;
    else out.push(operand);
  }
  return out.length === 0 ? [""] : out;
}

/** The literal parts of an id such as `t`${grains.id}-install``, from which a readable name is made. */
export function literalParts(node: ExprNode): readonly string[] {
  return node.op === templateOperation ? node.operands.filter((part) => typeof part === "string") : [];
}

const joinOperation: Operation = {
  name: "join",
  kind: "text",
  evaluate(node, scope) {
    const [list, separator] = node.operands as readonly [Operand, Operand];
    return iterate(evaluate(list, scope))
      .map(text)
      .join(text(evaluate(separator, scope)));
  },
  jinja(node, writer) {
    const [list, separator] = node.operands as readonly [Operand, Operand];
    return { text: `${writeOver(list, writer)} | join(${write(separator, writer)})`, level: level.filter };
  },
};

/**
 * The entries of a list as one text.
 *
 * @example
 * join(pillar<string[]>("dns:servers", []), " ")
 */
export function join(list: List<string | number>, separator: Input<string>): Expr<string> {
  return leaf(new ExprNode(joinOperation, [snapshot(list), snapshot(separator)]));
}
