/**
 * Python's `fnmatch` as a regular expression: `*`, `?`, `[seq]` and `[!seq]`. There is no escape; a `[` without its `]` is
 * text.
 *
 * @param flags - further flags of the regular expression, such as `i`.
 */
export function glob(pattern: string, flags = ""): RegExp {
  const characters = [...pattern];
  let source = "";
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] as string;
    // The first character of a set may be its end bracket.
    const close = character === "[" ? characters.indexOf("]", index + (characters[index + 1] === "!" ? 3 : 2)) : -1;
    if (character === "*") source += ".*";
    else if (character === "?") source += ".";
    else if (close > 0) {
      source += setOf(characters.slice(index + 1, close));
      index = close;
    } else source += escaped(character);
  }
  return new RegExp(`^(?:${source})$`, `su${flags}`);
}

/** Whether a text means anything else than itself as a glob. 3008 asks for one of these before it matches. */
export function isGlob(text: string): boolean {
  return /[*?[\]]/.test(text);
}

/** A range from a later to an earlier character holds nothing. */
function setOf(inner: readonly string[]): string {
  const negated = inner[0] === "!";
  const members = negated ? inner.slice(1) : inner;
  let out = "";
  for (let index = 0; index < members.length; index += 1) {
    const from = members[index] as string;
    const to = members[index + 1] === "-" ? members[index + 2] : undefined;
    if (to === undefined) out += escaped(from);
    else {
      if ((from.codePointAt(0) as number) <= (to.codePointAt(0) as number)) out += `${escaped(from)}-${escaped(to)}`;
      index += 2;
    }
  }
  if (out === "") return negated ? "." : "(?!)";
  return `[${negated ? "^" : ""}${out}]`;
}

/** Within a set and outside it; the hyphen has no escape of its own outside. */
function escaped(character: string): string {
  if (character === "-") return "\\x2d";
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
