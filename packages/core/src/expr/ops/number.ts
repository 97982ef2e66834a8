import { calculate, type Sign, toInt as toIntValue } from "../arithmetic.ts";
import { level } from "../jinja.ts";
import type { Operand, Operation } from "../node.ts";
import { evaluate, UnpredictableError } from "../scope.ts";
import type { Expr, Input } from "../types.ts";
import { apply, define } from "./define.ts";

function arithmetic(sign: Sign, own: number): Operation {
  const operation = define({
    name: sign,
    kind: "scalar",
    value: ([a, b]) => calculate(sign, a, b),
    // Jinja reads chains from the left; the right side binds tighter.
    jinja: (operand) => `${operand(0, own)} ${sign} ${operand(1, own + 1)}`,
    level: own,
  });
  if (sign !== "%") return operation;
  return {
    ...operation,
    evaluate(node, scope) {
      // Python's sign for formatting text, which does not look at what it has no place for.
      if (typeof evaluate(node.operands[0] as Operand, scope) === "string")
        throw new UnpredictableError(`${node.toJSON()}: text is formatted by the sign %; use t\`…\`.`);
      return operation.evaluate(node, scope);
    },
  };
}

const plusOperation = arithmetic("+", level.add);
const minusOperation = arithmetic("-", level.add);
const timesOperation = arithmetic("*", level.multiply);
const divideOperation = arithmetic("/", level.multiply);
const floorDivideOperation = arithmetic("//", level.multiply);
const moduloOperation = arithmetic("%", level.multiply);

type Num = number | bigint;

/**
 * The sum of two numbers. Ints have no limit; with a float among them it is a float.
 *
 * @example
 * plus(grains.num_cpus, 1)
 */
export function plus(a: Expr<Num>, b: Input<Num>): Expr<number> {
  return apply(plusOperation, a, b);
}

/**
 * The difference of two numbers.
 *
 * @example
 * minus(grains.num_cpus, 1)
 */
export function minus(a: Input<Num>, b: Input<Num>): Expr<number> {
  return apply(minusOperation, a, b);
}

/**
 * The product of two numbers.
 *
 * @example
 * times(grains.num_cpus, 2)
 */
export function times(a: Expr<Num>, b: Input<Num>): Expr<number> {
  return apply(timesOperation, a, b);
}

/**
 * The quotient of two numbers: always a float, `times(…)`'s opposite only there. Division by zero fails, as in Salt.
 *
 * @example
 * divide(grains.mem_total, 1024)
 */
export function divide(a: Input<Num>, b: Input<Num>): Expr<number> {
  return apply(divideOperation, a, b);
}

/**
 * The quotient rounded down, `//` in Python: -7 by 2 is -4.
 *
 * @example
 * floorDivide(grains.mem_total, 2)
 */
export function floorDivide(a: Input<Num>, b: Input<Num>): Expr<number> {
  return apply(floorDivideOperation, a, b);
}

/**
 * The rest of a division, with the divisor's sign as in Python: -7 by 2 leaves 1.
 *
 * @example
 * modulo(grains.num_cpus, 2)
 */
export function modulo(a: Input<Num>, b: Input<Num>): Expr<number> {
  return apply(moduloOperation, a, b);
}

const toIntOperation = define({
  name: "toInt",
  kind: "scalar",
  value: ([value]) => toIntValue(value),
  jinja: (operand) => `${operand(0, level.filter)} | int`,
  level: level.filter,
});

/**
 * A whole number from text or a number, by Jinja's `int`: it cuts off decimals, takes `1_000` and `1e3`, and makes 0 of
 * anything else.
 *
 * @example
 * gt(toInt(grains.osrelease), 12)
 */
export function toInt(value: Expr<unknown>): Expr<number> {
  return apply(toIntOperation, value);
}
