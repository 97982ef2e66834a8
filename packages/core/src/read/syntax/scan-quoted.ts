import { ReadError } from "../problem.ts";
import { code, END, isBlank, isBlankOrEnd, isBreak } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { folded, type LineBreaks } from "./scan-plain.ts";
import { scalarToken, type Token } from "./token.ts";

const SINGLE = 0x27;
const DOUBLE = 0x22;
const BACKSLASH = 0x5c;

const escapes: ReadonlyMap<number, string> = new Map(
  Object.entries({
    "0": "\0",
    a: "\x07",
    b: "\b",
    t: "\t",
    "\t": "\t",
    n: "\n",
    v: "\v",
    f: "\f",
    r: "\r",
    e: "\x1b",
    " ": " ",
    '"': '"',
    "/": "/",
    "\\": "\\",
    N: "\x85",
    _: "\xa0",
    L: "\u2028",
    P: "\u2029",
  }).map(([character, text]) => [code(character), text]),
);
const digitsOf: ReadonlyMap<number, number> = new Map([
  [code("x"), 2],
  [code("u"), 4],
  [code("U"), 8],
]);

/** A scalar in single or double quotes. */
export function scanQuoted(cursor: Cursor): Token {
  const start = cursor.offset;
  const quote = cursor.peek();
  let text = "";
  cursor.skip();
  for (;;) {
    if (cursor.atDocumentIndicator())
      throw new ReadError("while scanning a quoted scalar: found unexpected document indicator", cursor.offset, start);
    if (cursor.peek() === END)
      throw new ReadError("while scanning a quoted scalar: found unexpected end of stream", cursor.offset, start);
    const words = scanWords(cursor, quote, start);
    text += words.text;
    if (cursor.peek() === quote) break;
    text += scanGap(cursor, words.escapedBreak);
  }
  cursor.skip();
  return scalarToken(start, cursor.offset, text, false);
}

interface Words {
  readonly text: string;
  /** Ended by a backslash at the end of a line: the lines are joined without a space. */
  readonly escapedBreak: boolean;
}

/** What stands before the next blank, line break or closing quote. */
function scanWords(cursor: Cursor, quote: number, start: number): Words {
  let text = "";
  let from = cursor.offset;
  for (let unit = cursor.peek(); !isBlankOrEnd(unit); unit = cursor.peek()) {
    if (unit === quote) {
      if (quote === DOUBLE || cursor.peek(1) !== SINGLE) break;
      cursor.skip();
      text += cursor.since(from);
      cursor.skip();
      from = cursor.offset;
    } else if (unit === BACKSLASH && quote === DOUBLE) {
      text += cursor.since(from);
      if (isBreak(cursor.peek(1))) {
        cursor.skip();
        cursor.takeBreak();
        return { text, escapedBreak: true };
      }
      text += scanEscape(cursor, start);
      from = cursor.offset;
    } else cursor.skip();
  }
  return { text: text + cursor.since(from), escapedBreak: false };
}

function scanEscape(cursor: Cursor, start: number): string {
  const at = cursor.offset;
  const letter = cursor.peek(1);
  const simple = escapes.get(letter);
  const digits = digitsOf.get(letter);
  if (simple === undefined && digits === undefined)
    throw new ReadError("while parsing a quoted scalar: found unknown escape character", at, start);
  cursor.skip();
  cursor.skip();
  if (digits === undefined) return simple ?? "";
  const from = cursor.offset;
  const written = cursor.text.slice(from, from + digits);
  if (written.length !== digits || !/^[0-9A-Fa-f]+$/.test(written))
    throw new ReadError("while parsing a quoted scalar: did not find expected hexdecimal number", at, start);
  const point = Number.parseInt(written, 16);
  if ((point >= 0xd800 && point <= 0xdfff) || point > 0x10_ffff)
    throw new ReadError("while parsing a quoted scalar: found invalid Unicode character escape code", at, start);
  while (cursor.offset < from + digits) cursor.skip();
  return String.fromCodePoint(point);
}

/** Blanks within a line are kept, those around line breaks are not. */
function scanGap(cursor: Cursor, escapedBreak: boolean): string {
  const from = cursor.offset;
  let breaks: LineBreaks | undefined = escapedBreak ? { first: "", more: "" } : undefined;
  while (isBlank(cursor.peek()) || isBreak(cursor.peek())) {
    if (isBlank(cursor.peek())) {
      cursor.skip();
      continue;
    }
    const taken = cursor.takeBreak();
    breaks = breaks === undefined ? { first: taken, more: "" } : { first: breaks.first, more: breaks.more + taken };
  }
  return breaks === undefined ? cursor.since(from) : folded(breaks);
}
