import { ReadError } from "../problem.ts";
import { code, isBlank, isBlankOrEnd, isBreakOrEnd, isDigit, isWord, oneOf } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { type Token, textToken } from "./token.ts";

/** Anchors, aliases, tags and directives. */

const BANG = code("!");
const PERCENT = code("%");
const LESS = code("<");
const GREATER = code(">");
const COMMA = code(",");
const DOT = code(".");
const mayFollowAnchor = oneOf("?:,]}%@`");
const inUri = oneOf(";/?:@&=+$.%!~*'()");
const inLongUri = oneOf(",[]");

export function scanAnchor(cursor: Cursor, kind: "anchor" | "alias"): Token {
  const start = cursor.offset;
  cursor.skip();
  const name = scanWord(cursor);
  if (name === "" || !(isBlankOrEnd(cursor.peek()) || mayFollowAnchor(cursor.peek())))
    throw new ReadError(
      `while scanning an ${kind}: did not find expected alphabetic or numeric character`,
      cursor.offset,
      start,
    );
  return textToken(kind, start, cursor.offset, name);
}

export function scanTag(cursor: Cursor, flow: boolean): Token {
  const start = cursor.offset;
  const { handle, suffix } = cursor.peek(1) === LESS ? scanVerbatim(cursor, start) : scanShorthand(cursor, start);
  if (!isBlankOrEnd(cursor.peek()) && !(flow && cursor.peek() === COMMA))
    throw new ReadError("while scanning a tag: did not find expected whitespace or line break", cursor.offset, start);
  return textToken("tag", start, cursor.offset, suffix, handle);
}

interface Tag {
  /** Empty for a tag that is spelled out. */
  readonly handle: string;
  readonly suffix: string;
}

function scanVerbatim(cursor: Cursor, start: number): Tag {
  cursor.skip();
  cursor.skip();
  const suffix = scanUri(cursor, true, start);
  if (suffix === "") throw new ReadError("while parsing a tag: did not find expected tag URI", cursor.offset, start);
  if (cursor.peek() !== GREATER)
    throw new ReadError("while scanning a tag: did not find the expected '>'", cursor.offset, start);
  cursor.skip();
  return { handle: "", suffix };
}

function scanShorthand(cursor: Cursor, start: number): Tag {
  const handle = scanHandle(cursor, "while scanning a tag", start);
  if (handle.length > 1 && handle.endsWith("!")) {
    const suffix = scanUri(cursor, false, start);
    if (suffix === "") throw new ReadError("while parsing a tag: did not find expected tag URI", cursor.offset, start);
    return { handle, suffix };
  }
  // `!name`: what looked like a handle is the start of the name. A lone `!` says nothing of the type.
  const suffix = handle.slice(1) + scanUri(cursor, false, start);
  return suffix === "" ? { handle: "", suffix: "!" } : { handle: "!", suffix };
}

function scanHandle(cursor: Cursor, context: string, start: number): string {
  const from = cursor.offset;
  if (cursor.peek() !== BANG) throw new ReadError(`${context}: did not find expected '!'`, cursor.offset, start);
  cursor.skip();
  scanWord(cursor);
  if (cursor.peek() === BANG) cursor.skip();
  return cursor.since(from);
}

function scanUri(cursor: Cursor, long: boolean, start: number): string {
  const from = cursor.offset;
  for (let unit = cursor.peek(); isWord(unit) || inUri(unit) || (long && inLongUri(unit)); unit = cursor.peek()) {
    if (unit === PERCENT && !/^[0-9A-Fa-f]{2}$/.test(cursor.text.slice(cursor.offset + 1, cursor.offset + 3)))
      throw new ReadError("while parsing a tag: did not find URI escaped octet", cursor.offset, start);
    cursor.skip();
  }
  try {
    return decodeURIComponent(cursor.since(from));
  } catch {
    throw new ReadError("while parsing a tag: found an incorrect UTF-8 octet", from, start);
  }
}

/** `%YAML 1.1` or `%TAG !e! tag:example.com,2000:`, to the end of the line. */
export function scanDirective(cursor: Cursor): Token {
  const start = cursor.offset;
  cursor.skip();
  const name = scanWord(cursor);
  if (name === "")
    throw new ReadError("while scanning a directive: could not find expected directive name", cursor.offset, start);
  if (!isBlankOrEnd(cursor.peek()))
    throw new ReadError("while scanning a directive: found unexpected non-alphabetical character", cursor.offset);
  if (name !== "YAML" && name !== "TAG")
    throw new ReadError("while scanning a directive: found unknown directive name", start);
  cursor.skipBlanks();
  const found = name === "YAML" ? scanVersion(cursor, start) : scanTagDirective(cursor, start);
  cursor.skipBlanks();
  cursor.skipComment();
  if (!isBreakOrEnd(cursor.peek()))
    throw new ReadError(
      "while scanning a directive: did not find expected comment or line break",
      cursor.offset,
      start,
    );
  cursor.takeBreak();
  return found;
}

function scanVersion(cursor: Cursor, start: number): Token {
  const major = scanNumber(cursor, start);
  if (cursor.peek() !== DOT)
    throw new ReadError("while scanning a %YAML directive: did not find expected digit or '.'", cursor.offset, start);
  cursor.skip();
  const minor = scanNumber(cursor, start);
  return textToken("version", start, cursor.offset, `${major}.${minor}`);
}

function scanNumber(cursor: Cursor, start: number): number {
  const from = cursor.offset;
  while (isDigit(cursor.peek())) cursor.skip();
  const digits = cursor.since(from);
  if (digits === "" || digits.length > 9)
    throw new ReadError("while scanning a %YAML directive: did not find expected version number", from, start);
  return Number(digits);
}

function scanTagDirective(cursor: Cursor, start: number): Token {
  const context = "while scanning a %TAG directive";
  const handle = scanHandle(cursor, context, start);
  if (handle !== "!" && !handle.endsWith("!"))
    throw new ReadError(`${context}: did not find expected '!'`, cursor.offset, start);
  if (!isBlank(cursor.peek()))
    throw new ReadError(`${context}: did not find expected whitespace`, cursor.offset, start);
  cursor.skipBlanks();
  const prefix = scanUri(cursor, true, start);
  if (prefix === "") throw new ReadError(`${context}: did not find expected tag URI`, cursor.offset, start);
  if (!isBlankOrEnd(cursor.peek()))
    throw new ReadError(`${context}: did not find expected whitespace or line break`, cursor.offset, start);
  return textToken("tag-directive", start, cursor.offset, prefix, handle);
}

function scanWord(cursor: Cursor): string {
  const from = cursor.offset;
  while (isWord(cursor.peek())) cursor.skip();
  return cursor.since(from);
}
