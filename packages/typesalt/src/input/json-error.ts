/** One token of JSON: text, another scalar, or punctuation. */
const token =
  /("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|((?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))|([{}[\],:])/y;
const blanks = /[ \t\r\n]*/y;

/** What may come next; `first` ones also take the end of an empty collection. */
type Wanted = "value" | "first value" | "key" | "first key" | "colon" | "comma" | "nothing";

/**
 * The offset of the first thing in a text that makes it no JSON; undefined where it is JSON. Engines say what is wrong, but
 * mostly not where.
 */
export function jsonErrorOffset(text: string): number | undefined {
  const open: string[] = [];
  let wanted: Wanted = "value";
  for (let at = 0; ; ) {
    blanks.lastIndex = at;
    blanks.exec(text);
    at = blanks.lastIndex;
    if (at === text.length) return wanted === "nothing" ? undefined : at;
    token.lastIndex = at;
    const [whole, string, , mark] = token.exec(text) ?? [];
    if (whole === undefined) return at;
    const next: Wanted | undefined =
      mark === undefined ? afterScalar(wanted, string !== undefined, open) : afterMark(wanted, mark, open);
    if (next === undefined) return at;
    wanted = next;
    at += whole.length;
  }
}

function afterScalar(wanted: Wanted, isString: boolean, open: readonly string[]): Wanted | undefined {
  if (wanted === "key" || wanted === "first key") return isString ? "colon" : undefined;
  return isValue(wanted) ? afterValue(open) : undefined;
}

function afterMark(wanted: Wanted, mark: string, open: string[]): Wanted | undefined {
  if (mark === ":") return wanted === "colon" ? "value" : undefined;
  if (mark === ",") return wanted !== "comma" ? undefined : open.at(-1) === "{" ? "key" : "value";
  if (mark === "{" || mark === "[") {
    if (!isValue(wanted)) return undefined;
    open.push(mark);
    return mark === "{" ? "first key" : "first value";
  }
  const mayClose = wanted === "comma" || wanted === (mark === "}" ? "first key" : "first value");
  if (!mayClose || open.pop() !== (mark === "}" ? "{" : "[")) return undefined;
  return afterValue(open);
}

function isValue(wanted: Wanted): boolean {
  return wanted === "value" || wanted === "first value";
}

function afterValue(open: readonly string[]): Wanted {
  return open.length === 0 ? "nothing" : "comma";
}
