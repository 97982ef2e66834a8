import { ReadError } from "../problem.ts";
import { code, END, isBlank, isBreak, isBreakOrEnd, isDigit } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { scalarToken, type Token } from "./token.ts";

const LITERAL = code("|");
const PLUS = code("+");
const MINUS = code("-");
const ZERO = code("0");
const SPACE = code(" ");
const TAB = code("\t");

/** A literal (`|`) or folded (`>`) scalar below a parent that is indented by `parent` (-1 for none). */
export function scanBlock(cursor: Cursor, parent: number): Token {
  const start = cursor.offset;
  const literal = cursor.peek() === LITERAL;
  const header = scanHeader(cursor, start);
  const given = header.increment === 0 ? 0 : Math.max(parent, 0) + header.increment;
  const first = scanBreaks(cursor, given, parent, start);
  const indent = first.indent;
  let breaks = first.breaks;
  let text = "";
  let lineBreak = "";
  let afterBlank = false;
  while (cursor.column === indent && cursor.peek() !== END) {
    const blank = isBlank(cursor.peek());
    // Lines are joined unless one of them is indented further.
    if (!literal && lineBreak === "\n" && !afterBlank && !blank) text += breaks === "" ? " " : breaks;
    else text += lineBreak + breaks;
    afterBlank = blank;
    const from = cursor.offset;
    while (!isBreakOrEnd(cursor.peek())) cursor.skip();
    text += cursor.since(from);
    lineBreak = cursor.takeBreak();
    breaks = scanBreaks(cursor, indent, parent, start).breaks;
  }
  if (header.chomp !== MINUS) text += lineBreak;
  if (header.chomp === PLUS) text += breaks;
  return scalarToken(start, cursor.offset, text, false);
}

interface Header {
  readonly chomp: number;
  /** 0 where the first line decides. */
  readonly increment: number;
}

function scanHeader(cursor: Cursor, start: number): Header {
  cursor.skip();
  let [chomp, increment] = [0, 0];
  for (const _ of [1, 2]) {
    const unit = cursor.peek();
    if (chomp === 0 && (unit === PLUS || unit === MINUS)) chomp = unit;
    else if (increment === 0 && isDigit(unit)) {
      if (unit === ZERO)
        throw new ReadError(
          "while scanning a block scalar: found an indentation indicator equal to 0",
          cursor.offset,
          start,
        );
      increment = unit - ZERO;
    } else break;
    cursor.skip();
  }
  cursor.skipBlanks();
  cursor.skipComment();
  if (!isBreakOrEnd(cursor.peek()))
    throw new ReadError(
      "while scanning a block scalar: did not find expected comment or line break",
      cursor.offset,
      start,
    );
  cursor.takeBreak();
  return { chomp, increment };
}

interface Breaks {
  readonly breaks: string;
  readonly indent: number;
}

/** Empty lines, and the indentation before the next line; the first such finds out the indentation (given as 0). */
function scanBreaks(cursor: Cursor, indent: number, parent: number, start: number): Breaks {
  let breaks = "";
  let widest = 0;
  for (;;) {
    while ((indent === 0 || cursor.column < indent) && cursor.peek() === SPACE) cursor.skip();
    widest = Math.max(widest, cursor.column);
    if ((indent === 0 || cursor.column < indent) && cursor.peek() === TAB)
      throw new ReadError(
        "while scanning a block scalar: found a tab character where an indentation space is expected",
        cursor.offset,
        start,
      );
    if (!isBreak(cursor.peek())) break;
    breaks += cursor.takeBreak();
  }
  return { breaks, indent: indent === 0 ? Math.max(widest, parent + 1, 1) : indent };
}
