import { Float, floatOf, isWhole } from "./float.ts";
import type { Value } from "./node.ts";
import { numeric, typeName } from "./python.ts";
import { EvaluationError, UnpredictableError } from "./scope.ts";
import { intOf } from "./whole.ts";

/** Python's arithmetic: ints have no limit and stay ints, floats stay floats. Source: EMISSION.md. */
export type Sign = "+" | "-" | "*" | "/" | "//" | "%";

/** @throws EvaluationError for what Python refuses; UnpredictableError for what is not arithmetic of numbers. */
export function calculate(sign: Sign, a: Value, b: Value): Value {
  const [x, y] = [numeric(a), numeric(b)];
  if (x === undefined || y === undefined) {
    // Python repeats text, formats it and adds lists by the same signs.
    const other = [a, b].some((each) => typeof each === "string" || Array.isArray(each));
    const kinds = `${typeName(a)} ${sign} ${typeName(b)}`;
    if (other) throw new UnpredictableError(`${kinds}: arithmetic is for numbers; use t\`…\` or concat().`);
    throw new EvaluationError(`${kinds}: numbers are needed.`);
  }
  if (isInt(a) && isInt(b)) {
    if (sign !== "/") return wholeResult(sign, BigInt(x), BigInt(y));
    // Python divides ints exactly and rounds once.
    if (typeof x === "bigint" || typeof y === "bigint") return quotient(BigInt(x), BigInt(y));
  }
  return floatResult(sign, toFloat(x), toFloat(y));
}

function isInt(value: Value): boolean {
  return typeof value === "bigint" || typeof value === "boolean" || (typeof value === "number" && isWhole(value));
}

function wholeResult(sign: Sign, x: bigint, y: bigint): Value {
  if (sign === "+") return intOf(x + y);
  if (sign === "-") return intOf(x - y);
  if (sign === "*") return intOf(x * y);
  if (y === 0n) throw new EvaluationError("Division by zero.");
  const rest = x % y;
  // Python rounds down, and a rest has the divisor's sign.
  const down = rest !== 0n && rest < 0n !== y < 0n;
  if (sign === "%") return intOf(down ? rest + y : rest);
  return intOf(down ? x / y - 1n : x / y);
}

/** More than the bits of a float, so that the last one may say that something follows. */
const bits = 66;

function quotient(x: bigint, y: bigint): Value {
  if (y === 0n) throw new EvaluationError("Division by zero.");
  const [above, below] = [x < 0n ? -x : x, y < 0n ? -y : y];
  const shift = Math.max(0, bits + lengthOf(below) - lengthOf(above));
  if (shift > 1000) throw new UnpredictableError("A quotient so close to zero is not worked out here.");
  const scaled = above << BigInt(shift);
  const whole = scaled / below;
  const number = Number(whole * below === scaled ? whole : whole | 1n) * 2 ** -shift;
  if (!Number.isFinite(number)) throw new EvaluationError("The quotient is too large for a float.");
  return floatOf(x < 0n === y < 0n ? number : -number);
}

/** In bits. */
function lengthOf(value: bigint): number {
  return value.toString(2).length;
}

function toFloat(value: number | bigint): number {
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  throw new EvaluationError("A whole number is too large for a float.");
}

function floatResult(sign: Sign, x: number, y: number): Value {
  if (y === 0 && (sign === "/" || sign === "//" || sign === "%")) throw new EvaluationError("Division by zero.");
  const result = floatOperation(sign, x, y);
  if (Number.isFinite(result)) return floatOf(result);
  throw new UnpredictableError(`${x} ${sign} ${y} is beyond the largest float.`);
}

function floatOperation(sign: Sign, x: number, y: number): number {
  if (sign === "+") return x + y;
  if (sign === "-") return x - y;
  if (sign === "*") return x * y;
  if (sign === "/") return x / y;
  const rest = x % y;
  const down = rest !== 0 && rest < 0 !== y < 0;
  if (sign === "%") return rest === 0 ? zeroLike(y) : down ? rest + y : rest;
  // As CPython's float_floor_div does it, rounding included.
  const quotient = (x - rest) / y - (down ? 1 : 0);
  if (quotient === 0) return zeroLike(x / y);
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

function zeroLike(value: number): number {
  return value < 0 || Object.is(value, -0) ? -0 : 0;
}

/**
 * Jinja's `int`: what `int()` reads, else what `float()` reads cut to a whole number, else 0.
 *
 * @throws UnpredictableError for digits and spaces beyond ASCII, whose Unicode versions may differ.
 */
export function toInt(value: Value): Value {
  if (value instanceof Float) return intOf(BigInt(value.value));
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number") return intOf(BigInt(Math.trunc(value)));
  if (typeof value === "bigint") return value;
  if (typeof value !== "string") return 0;
  if (/[\p{Nd}\p{White_Space}]/u.test(value.replaceAll(/[\0-\x7f]/g, "")))
    throw new UnpredictableError("Digits and spaces beyond ASCII are not read here.");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Python takes these separators for spaces.
  const text = value.replace(/^[\t-\r\x1c-\x1f ]+|[\t-\r\x1c-\x1f ]+$/g, "");
  if (/^[+-]?\d+(?:_\d+)*$/.test(text)) {
    const digits = text.replaceAll("_", "").replace("+", "");
    // From 4,300 digits on Python 3.11 refuses, and 3.10 does not.
    if (digits.length > 4000) throw new UnpredictableError("A number of thousands of digits is not read here.");
    return intOf(digits.startsWith("-") ? -BigInt(digits.slice(1)) : BigInt(digits));
  }
  if (!/^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/.test(text)) return 0;
  const float = Number(text.replaceAll("_", ""));
  return Number.isFinite(float) ? intOf(BigInt(Math.trunc(float))) : 0;
}
