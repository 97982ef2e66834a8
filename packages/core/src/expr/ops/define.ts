import { level, write, writeOver } from "../jinja.ts";
import { ExprNode, type JinjaWriter, type Kind, type Operand, type Operation, type Value } from "../node.ts";
import { leaf, ref } from "../ref.ts";
import { EvaluationError, evaluate, UnpredictableError } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Ref } from "../types.ts";

/** What an operation says of operands that it does not take. */
export interface Refusal {
  /** Real Salt fails to render it. */
  fails(why: string): never;
  /** Real Salt does something that is not worked out here, or that its lines do differently. */
  unsure(why: string): never;
}

type Present = Exclude<Value, undefined>;

/** An operation that evaluates all its operands, and is written by putting them into a form. */
export interface Form {
  readonly name: string;
  readonly kind: Kind;
  value(operands: readonly Present[], refuse: Refusal): Value;
  /**
   * `operand(0)` is the first operand, in parentheses where it binds looser than a filter or a method would; with `over`, it is
   * walked over, and no list need be made of it.
   */
  jinja(operand: (index: number, least?: number | "over") => string, count: number): string;
  /** Whether the form ends in `| list`, which a loop can do without. */
  readonly lists?: boolean;
  /** How tightly the form binds: as a filter or a method by default. */
  readonly level?: number;
}

export function define({ name, kind, value, jinja, lists = false, level: own = level.postfix }: Form): Operation {
  const text = (node: ExprNode, writer: JinjaWriter): string =>
    jinja((index, least = level.postfix) => {
      const operand = node.operands[index] as Operand;
      return least === "over" ? writeOver(operand, writer) : write(operand, writer, least);
    }, node.operands.length);
  return {
    name,
    kind,
    ...(lists ? { jinjaOver: text } : {}),
    evaluate(node, scope) {
      const refuse: Refusal = {
        fails: (why) => {
          throw new EvaluationError(`${node.toJSON()}: ${why}.`);
        },
        unsure: (why) => {
          throw new UnpredictableError(`${node.toJSON()}: ${why}.`);
        },
      };
      return value(
        node.operands.map((operand) => evaluate(operand, scope)),
        refuse,
      );
    },
    jinja: (node, writer) => ({
      text: lists ? `${text(node, writer)} | list` : text(node, writer),
      level: lists ? level.filter : own,
    }),
  };
}

/** A node of this operation, without fields. */
export function apply<T>(operation: Operation, ...operands: readonly unknown[]): Expr<T> {
  return leaf(
    new ExprNode(
      operation,
      operands.map((each) => snapshot(each)),
    ),
  );
}

/** A node of this operation, whose fields are reached by name. */
export function applyRef<T>(operation: Operation, ...operands: readonly unknown[]): Ref<T> {
  return ref(
    new ExprNode(
      operation,
      operands.map((each) => snapshot(each)),
    ),
  );
}
