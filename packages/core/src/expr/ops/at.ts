import { level, write } from "../jinja.ts";
import type { Operand, Operation } from "../node.ts";
import { isInteger, isList, isMapping, typeName } from "../python.ts";
import { evaluate, UnpredictableError } from "../scope.ts";
import type { Expr, Input, Ref } from "../types.ts";
import { applyRef } from "./define.ts";

const operation: Operation = {
  name: "at",
  kind: "unknown",
  evaluate(node, scope) {
    const [list, index] = node.operands.map((operand) => evaluate(operand, scope));
    if (!isList(list)) {
      // Of what has no positions at all, Jinja makes an absent value.
      if (typeof list !== "string" && !isMapping(list)) return undefined;
      throw new UnpredictableError(`${node.toJSON()}: only a list has positions, and this is ${typeName(list)}.`);
    }
    if (!isInteger(index)) throw new UnpredictableError(`${node.toJSON()}: a position is a whole number.`);
    return list.at(Number(index));
  },
  jinja: (node, writer) => ({
    text: `${write(node.operands[0] as Operand, writer, level.postfix)}[${write(node.operands[1] as Operand, writer)}]`,
    level: level.postfix,
  }),
  jinjaMaybe: (node, writer) => ({
    text: `${write(node.operands[0] as Operand, writer, level.postfix)}[${write(node.operands[1] as Operand, writer)}] | default(none)`,
    level: level.filter,
  }),
};

/** What is under a key of a mapping, or at a position of a list, that is known to be there. */
const entryOperation: Operation = {
  name: "entry",
  kind: "unknown",
  evaluate(node, scope) {
    const [of, key] = node.operands.map((operand) => evaluate(operand, scope));
    if (isMapping(of) && typeof key === "string" && Object.hasOwn(of, key)) return of[key];
    if (isList(of) && isInteger(key)) return of[Number(key)];
    throw new UnpredictableError(`${node.toJSON()}: there is no such entry.`);
  },
  jinja: operation.jinja,
};

/** The entry under one of a mapping's keys, or at one of a list's positions. */
export function entryAt(of: Expr<unknown>, key: Expr<string | number>): Ref<unknown> {
  return applyRef(entryOperation, of, key);
}

/**
 * The entry of a list at a position, from 0; negative ones count from the end. Absent beyond the list, which fails unless
 * `withDefault` covers it.
 *
 * @example
 * at(split(grains.osrelease, "."), 1)
 */
export function at<T>(list: Expr<readonly T[]>, index: Input<number>): Ref<T> {
  return applyRef(operation, list, index);
}
