import { Bytes } from "./bytes.ts";
import { Float } from "./float.ts";
import { ExprNode, type Jinja, type JinjaWriter, type Operand, type OperandMap } from "./node.ts";
import { text as pythonText } from "./python.ts";

/**
 * How tightly a piece of Jinja binds, loosest first. Jinja's own order, which differs from Python's: `~` binds tighter
 * than `+`, and a filter binds tighter than any operator, so `a ~ b | f` filters `b` alone. Nothing but a further filter can
 * follow a filter.
 */
export const level = {
  conditional: 0,
  or: 1,
  and: 2,
  not: 3,
  compare: 4,
  add: 5,
  concat: 6,
  multiply: 7,
  unary: 8,
  test: 9,
  filter: 10,
  postfix: 11,
} as const;

/** An operand as Jinja, in parentheses where it binds looser than `least`. */
export function write(operand: Operand, writer: JinjaWriter, least: number = level.conditional): string {
  const { text, level: own } = jinjaOf(operand, writer);
  return own < least ? `(${text})` : text;
}

function jinjaOf(operand: Operand, writer: JinjaWriter): Jinja {
  if (operand instanceof ExprNode) {
    const name = writer.local(operand);
    return name === undefined ? operand.op.jinja(operand, writer) : { text: name, level: level.postfix };
  }
  if (typeof operand === "string") return { text: textLiteral(operand), level: level.postfix };
  if (operand === null) return { text: "none", level: level.postfix };
  if (typeof operand === "number" || typeof operand === "bigint" || operand instanceof Float) {
    const text = pythonText(operand);
    return { text, level: text.startsWith("-") ? level.unary : level.postfix };
  }
  if (operand instanceof Bytes)
    throw new TypeError("Bytes stand as a whole value, which is written as !!binary; no expression can hold them.");
  if (typeof operand === "boolean") return { text: String(operand), level: level.postfix };
  if (Array.isArray(operand)) {
    return { text: `[${operand.map((entry: Operand) => writeMaybe(entry, writer)).join(", ")}]`, level: level.postfix };
  }
  const entries = Object.entries(operand as OperandMap).map(
    ([key, value]) => `${textLiteral(key)}: ${writeMaybe(value, writer)}`,
  );
  return { text: `{${entries.join(", ")}}`, level: level.postfix };
}

/** What a loop walks over: a list need not be made of what can be walked over as it is. */
export function writeOver(operand: Operand, writer: JinjaWriter): string {
  if (operand instanceof ExprNode && operand.op.jinjaOver !== undefined && writer.local(operand) === undefined)
    return operand.op.jinjaOver(operand, writer);
  return write(operand, writer, level.filter);
}

/** How a value that may be absent is read: `x.get('key')` instead of `x['key']`, which is an error when absent. */
export function writeMaybe(operand: Operand, writer: JinjaWriter, least: number = level.conditional): string {
  if (operand instanceof ExprNode && operand.op.jinjaMaybe !== undefined && writer.local(operand) === undefined) {
    const { text, level: own } = operand.op.jinjaMaybe(operand, writer);
    return own < least ? `(${text})` : text;
  }
  return write(operand, writer, least);
}

/**
 * A piece before a word such as `if` or `in`. Jinja takes a word after a test for the test's argument:
 * `x is none if y` would ask whether x is `none(if)`.
 */
export function beforeWord(text: string): string {
  return / is (?:not )?[a-z]+$/.test(text) ? `(${text})` : text;
}

// Everything that Jinja or the file's reader would change: controls, and what some readers take for a line's end.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const unsafe = /[\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Text as a Jinja literal. Jinja reads the escapes of Python; a raw CR would become LF. */
export function textLiteral(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(unsafe, escapeCharacter);
  return `${quote}${escaped.replaceAll(quote, `\\${quote}`)}${quote}`;
}

const named: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  return named[character] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}
