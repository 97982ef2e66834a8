import { Bytes } from "./bytes.ts";
import { Float, floatText, isWhole } from "./float.ts";
import type { Value } from "./node.ts";
import { EvaluationError, UnpredictableError } from "./scope.ts";

/** Python's view of the values that expressions yield, where it differs from JavaScript's. Source: EMISSION.md. */

type Mapping = { readonly [key: string]: Value };

export function isMapping(value: Value): value is Mapping {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !(value instanceof Float || value instanceof Bytes);
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** What `isinstance(value, int)` says without bool. */
export function isInteger(value: Value): value is number | bigint {
  return typeof value === "bigint" || (typeof value === "number" && isWhole(value));
}

/** `bool(value)`: empty lists and mappings are false too. */
export function truthy(value: Value): boolean {
  if (value instanceof Float) return value.value !== 0;
  if (value instanceof Bytes) return value.base64 !== "";
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** `a == b`: `True == 1`, and lists and mappings by content. */
export function equal(a: Value, b: Value): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((entry, index) => equal(entry, b[index]));
  if (isMapping(a) && isMapping(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
  }
  if (a instanceof Bytes && b instanceof Bytes) return a.base64 === b.base64;
  const [x, y] = [numeric(a), numeric(b)];
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint equals a number of the same value, exactly.
  if (x !== undefined && y !== undefined) return x == y;
  return a === b;
}

/** What arithmetic takes: ints, floats, and booleans, which Python counts among ints. JavaScript compares these exactly. */
export function numeric(value: Value): number | bigint | undefined {
  if (value instanceof Float) return value.value;
  if (typeof value === "boolean") return Number(value);
  return typeof value === "number" || typeof value === "bigint" ? value : undefined;
}

/**
 * Below zero, zero or above; Python orders numbers with numbers, text with text and lists by the first entries that differ, and
 * raises for the rest. As deep as data may be nested.
 */
export function compare(a: Value, b: Value): number {
  if (isList(a) && isList(b)) {
    const at = a.findIndex((entry, index) => index >= b.length || !equal(entry, b[index]));
    return at >= 0 && at < b.length ? compare(a[at], b[at]) : a.length - b.length;
  }
  const [x, y] = [numeric(a), numeric(b)];
  if (x !== undefined && y !== undefined) return x < y ? -1 : Number(x > y);
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  throw new EvaluationError(`${typeName(a)} and ${typeName(b)} cannot be put in order: compare numbers or texts only.`);
}

/** By code points, as Python does; JavaScript's `<` compares UTF-16 units. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index += 1;
  // A difference in the second half of a surrogate pair is read from the pair's start.
  if (index > 0 && isHighSurrogate(a.charCodeAt(index - 1))) index -= 1;
  return (a.codePointAt(index) ?? -1) - (b.codePointAt(index) ?? -1);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** `str(value)`. */
export function text(value: Value): string {
  if (typeof value === "string") return value;
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return isWhole(value) ? String(value) : floatText(value);
  if (value instanceof Float) return floatText(value.value);
  throw new UnpredictableError(
    `${typeName(value)} is made part of a text, which Salt's lines write differently: use join() for a list.`,
  );
}

/** What a `for` or a filter walks over: the entries of a list, the keys of a mapping, the characters of a text. */
export function iterate(value: Value): readonly Value[] {
  if (isList(value)) return value;
  if (typeof value === "string") return [...value];
  if (isMapping(value)) return Object.keys(value);
  throw new EvaluationError(`${typeName(value)} cannot be walked over: a list is needed.`);
}

/** What Jinja's `select` and `reject` walk over: nothing where the value is empty, zero, false or null. */
export function filtered(value: Value): readonly Value[] {
  return truthy(value) ? iterate(value) : [];
}

export function typeName(value: Value): string {
  if (value === null) return "null";
  if (value === undefined) return "an undefined value";
  if (value instanceof Float || typeof value === "bigint") return "a number";
  if (value instanceof Bytes) return "bytes";
  if (isList(value)) return "a list";
  if (isMapping(value)) return "a mapping";
  return typeof value === "string" ? "a text" : `a ${typeof value}`;
}
