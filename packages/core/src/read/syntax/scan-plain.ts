import { ReadError } from "../problem.ts";
import { isBlank, isBlankOrEnd, isBreak, oneOf } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { scalarToken, type Token } from "./token.ts";

const COLON = 0x3a;
const HASH = 0x23;
const TAB = 0x09;
const endsInFlow = oneOf(",[]{}");
const refusedAfterColon = oneOf(",?[]{}");

export interface Plain {
  readonly token: Token;
  /** Whether it ended at a line break, so that a key may follow. */
  readonly endedLine: boolean;
}

/** A scalar without quotes, whose further lines are indented by `indent` at least. */
export function scanPlain(cursor: Cursor, indent: number, flow: boolean): Plain {
  const start = cursor.offset;
  let end = start;
  let text = "";
  let gap = "";
  let breaks: LineBreaks | undefined;
  while (!cursor.atDocumentIndicator() && cursor.peek() !== HASH) {
    const from = cursor.offset;
    skipWords(cursor, flow, start);
    if (cursor.offset > from) {
      text += (breaks === undefined ? gap : folded(breaks)) + cursor.since(from);
      breaks = undefined;
      end = cursor.offset;
    }
    if (!isBlank(cursor.peek()) && !isBreak(cursor.peek())) break;
    const blanks = cursor.offset;
    while (isBlank(cursor.peek()) || isBreak(cursor.peek())) {
      if (isBreak(cursor.peek())) {
        const taken = cursor.takeBreak();
        breaks = breaks === undefined ? { first: taken, more: "" } : { first: breaks.first, more: breaks.more + taken };
        continue;
      }
      if (breaks !== undefined && cursor.column < indent && cursor.peek() === TAB)
        throw new ReadError("found a tab character that violates indentation", cursor.offset);
      cursor.skip();
    }
    gap = breaks === undefined ? cursor.since(blanks) : "";
    if (!flow && cursor.column < indent) break;
  }
  return { token: scalarToken(start, end, text, true), endedLine: breaks !== undefined };
}

function skipWords(cursor: Cursor, flow: boolean, start: number): void {
  for (let unit = cursor.peek(); !isBlankOrEnd(unit); unit = cursor.peek()) {
    if (unit === COLON) {
      const next = cursor.peek(1);
      if (flow && refusedAfterColon(next))
        throw new ReadError("while scanning a plain scalar: found unexpected ':'", cursor.offset, start);
      if (isBlankOrEnd(next)) return;
    } else if (flow && endsInFlow(unit)) return;
    cursor.skip();
  }
}

export interface LineBreaks {
  readonly first: string;
  readonly more: string;
}

/** One break becomes a space, more become one less. LS and PS stay. */
export function folded({ first, more }: LineBreaks): string {
  if (first !== "\n") return first + more;
  return more === "" ? " " : more;
}
