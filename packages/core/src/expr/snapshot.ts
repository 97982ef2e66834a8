import { Bytes } from "./bytes.ts";
import { Float, floatOf } from "./float.ts";
import { isCompound, type Operand, type OperandMap } from "./node.ts";
import { nodeOf } from "./ref.ts";
import { SlotText, slotPrefix } from "./slot-text.ts";
import { intOf } from "./whole.ts";

/** How deep lists and mappings may be nested: PyYAML composes them recursively and gives up at a few hundred. */
const maxNesting = 100;

/**
 * A deep, frozen copy of what the caller passed, each Expr replaced by its node: nothing the caller still holds can
 * change it, and no Proxy is inside. `undefined` fields are left out.
 *
 * @throws TypeError for what YAML cannot hold, with the path to it.
 */
export function snapshot(input: unknown, path = ""): Operand {
  return copy(input, path, 0, false);
}

/** As `snapshot`, of what a minion has: text there may be a slot. */
export function snapshotOfData(input: unknown, path: string): Operand {
  return copy(input, path, 0, true);
}

function copy(input: unknown, path: string, depth: number, slots: boolean): Operand {
  if (input instanceof SlotText) return text(input.text, path);
  if (!slots && typeof input === "string" && input.startsWith(slotPrefix)) {
    throw unfit(path, `text that begins with ${slotPrefix}, which Salt would run as a call: use slot(…) for that`);
  }
  if (typeof input === "string" || typeof input === "boolean" || input === null) return text(input, path);
  if (typeof input === "number") return number(input, path);
  if (typeof input === "bigint") return whole(input, path);
  if (input instanceof Float) return floatOf(input.value);
  if (input instanceof Bytes) return input;
  if (input instanceof Uint8Array) return Bytes.of(input);
  const node = nodeOf(input);
  if (node !== undefined) return node;
  if (typeof input !== "object") throw unfit(path, describe(input));
  if (depth >= maxNesting) throw unfit(path, `nested more than ${maxNesting} deep, which Salt's YAML loader refuses`);
  if (Array.isArray(input)) {
    return Object.freeze(input.map((entry, index) => copy(entry, `${path}[${index}]`, depth + 1, slots)));
  }
  const prototype: unknown = Object.getPrototypeOf(input);
  if (prototype !== Object.prototype && prototype !== null) throw unfit(path, describe(input));
  const out: Record<string, Operand> = {};
  for (const [key, value] of Object.entries(input)) {
    // Defined, not assigned: a key "__proto__" stays a key.
    if (value !== undefined) {
      Object.defineProperty(out, text(key, path), {
        value: copy(value, path === "" ? key : `${path}.${key}`, depth + 1, slots),
        enumerable: true,
      });
    }
  }
  return Object.freeze(out) as OperandMap;
}

function text<T extends string | boolean | null>(value: T, path: string): T {
  if (typeof value === "string" && !value.isWellFormed()) {
    throw unfit(path, "text with half a surrogate pair, which no file can hold");
  }
  return value;
}

function number(value: number, path: string): number {
  if (!Number.isFinite(value)) throw unfit(path, `${value}, which YAML cannot hold exactly`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw unfit(
      path,
      `${value}, a whole number too large to be exact in JavaScript: write ${BigInt(value)}n or float(${value})`,
    );
  }
  return value;
}

/** Python 3.11 reads no more digits, and YAML's loader would raise. */
const maxDigits = 4000;

function whole(value: bigint, path: string): number | bigint {
  if (value.toString().length > maxDigits) throw unfit(path, `a whole number of more than ${maxDigits} digits`);
  return intOf(value);
}

function describe(input: unknown): string {
  if (typeof input === "function") return "a function";
  if (typeof input === "symbol") return "a symbol";
  if (input === undefined) return "undefined";
  const name = (input as { constructor?: { name?: string } }).constructor?.name;
  return `a value of class ${name ?? "unknown"}`;
}

function unfit(path: string, what: string): TypeError {
  const where = path === "" ? "This value" : `The value at ${path}`;
  return new TypeError(
    `${where} is ${what}. Pass text, numbers, bigints, true, false, null, Uint8Array, lists, plain objects or expressions.`,
  );
}

/** A literal as a plain value; expressions inside are refused. */
export function isOperandMap(operand: Operand): operand is OperandMap {
  return isCompound(operand) && !Array.isArray(operand);
}
