import { Bytes } from "../expr/bytes.ts";
import { Float, floatText, isWhole } from "../expr/float.ts";

/** A literal that is no list and no mapping. */
export type ScalarValue = string | number | bigint | boolean | null | Float | Bytes;

/**
 * Scalars that PyYAML 1.1, as Salt loads it, reads back as exactly this text. Plain where plain is safe: the output is
 * read by people. Source: EMISSION.md; SALT.md §1.
 */

/** Words that YAML 1.1 reads as null or boolean; `y` and `n` are left to other readers of the file. */
const words: ReadonlySet<string> = new Set(
  ["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n"].flatMap((word) => [
    word,
    word.toUpperCase(),
    word.charAt(0).toUpperCase() + word.slice(1),
  ]),
);

/** Anything that starts like a number or a date is quoted: octal, sexagesimal, `1_000`, `0o17`, `.inf`, dates, versions. */
const numberLike = /^[-+.]?[0-9]|^[-+]?\.(?:inf|nan)$/i;

/** Starts harmlessly, and no `: `, ` #` or run of spaces within. */
const plain =
  /^[\p{L}_/$(.+^;-](?:[\p{L}\p{M}\p{N}_/$().+^;<=>@~*?!%&|'"`\\,[\]{}-]|:(?=[^\s:])|(?<=\S)#| (?=[^\s#]))*$/u;

/** Anything that needs an escape, or that a person would not see. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff0-\uffff]|\p{Cn}|\p{Co}/u;

/** The scalar on one line: plain, single-quoted, or double-quoted where an escape is needed. */
export function inlineScalar(value: ScalarValue): string {
  if (value === null) return "null";
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return isWhole(value) ? String(value) : float(value);
  if (value instanceof Float) return float(value.value);
  if (value instanceof Bytes) return `!!binary "${value.base64}"`;
  if (typeof value === "boolean") return String(value);
  if (isPlain(value)) return value;
  return unprintable.test(value) ? doubleQuoted(value) : `'${value.replaceAll("'", "''")}'`;
}

export function isPlain(value: string): boolean {
  return (
    plain.test(value) &&
    !words.has(value) &&
    !numberLike.test(value) &&
    !/^(?:-(?:\s|$)|---|\.\.\.|<<$)/.test(value) &&
    !unprintable.test(value)
  );
}

/** YAML 1.1 wants a dot in a float with an exponent, and a sign in the exponent. */
function float(value: number): string {
  const text = floatText(value);
  return /e/.test(text) && !/\./.test(text) ? text.replace("e", ".0e") : text;
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function doubleQuoted(value: string): string {
  let out = "";
  for (const character of value) {
    const named = escapes[character];
    out += named ?? (unprintable.test(character) ? escaped(character.codePointAt(0) ?? 0) : character);
  }
  return `"${out}"`;
}

function escaped(code: number): string {
  const hex = code.toString(16).toUpperCase();
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

/** Where a line of a folded text is broken. */
const foldAt = 80;

/**
 * The text as a block scalar, where that is exact and reads better: several lines as `|` or `|-`, one long line as `>-`.
 *
 * @returns the indicator and the lines, without indentation; undefined where the scalar belongs on one line.
 */
export function blockScalar(
  value: string,
): { readonly indicator: string; readonly lines: readonly string[] } | undefined {
  const lines = value.split("\n");
  // A block scalar has no escapes, and takes a first line of spaces for its indentation; spaces at an end are not seen.
  if (/^\s/.test(value) || lines.some((line) => unprintable.test(line.replaceAll("\t", "")) || /\s$/.test(line)))
    return undefined;
  if (lines.length === 1) return value.length > foldAt ? folded(value) : undefined;
  // Two newlines at the end would need `|+`, which also takes up the blank lines that follow it in the file.
  if (value.endsWith("\n\n") || value === "\n") return undefined;
  return value.endsWith("\n") ? { indicator: "|", lines: lines.slice(0, -1) } : { indicator: "|-", lines };
}

/** Folding turns each line break into one space: lines are broken at single spaces between words only. */
function folded(value: string): { readonly indicator: string; readonly lines: readonly string[] } | undefined {
  if (/^\s|\s\s|\t|\s$/.test(value)) return undefined;
  const lines: string[] = [];
  for (const word of unquotedWords(value)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > foldAt) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.length === 1 ? undefined : { indicator: ">-", lines };
}

/** Words between spaces; what stands in quotes is not torn apart, as it is read as one. */
function unquotedWords(value: string): readonly string[] {
  const out: string[] = [];
  let quote = "";
  let word = "";
  for (const character of value) {
    if (character === " " && quote === "") {
      out.push(word);
      word = "";
      continue;
    }
    if (quote === "" && /["']/.test(character) && !/[\p{L}\p{N}]$/u.test(word)) quote = character;
    else if (character === quote) quote = "";
    word += character;
  }
  return [...out, word];
}
