/** One word of a compound target: the letter before its `@`, what stands between them, and the rest. */
export interface Word {
  readonly engine: string | undefined;
  readonly delimiter: string | undefined;
  readonly pattern: string;
}

const operators: ReadonlySet<string> = new Set(["and", "or", "not", "(", ")"]);

/**
 * Whether a compound target such as `G@os:Debian and not ( web1 or E@db\d )` holds. What is malformed holds for nobody.
 *
 * @param holds - decides one word.
 * Source: salt/matchers/compound_match.py.
 */
export function compoundMatches(target: string, holds: (word: Word) => boolean): boolean {
  const tokens: string[] = [];
  for (const word of target.split(/\s+/).filter((each) => each !== "")) {
    if (!operators.has(word)) {
      tokens.push(holds(wordOf(word)) ? "true" : "false");
      continue;
    }
    const before = tokens.at(-1);
    const binary = word !== "(" && word !== "not";
    if (binary && (before === undefined || (before === "(" && word !== ")"))) return false;
    if (word === "not" && before !== undefined && !["and", "or", "("].includes(before)) tokens.push("and");
    tokens.push(word);
  }
  return evaluate(tokens) ?? false;
}

/** `G@os:Debian`, `I|@a|b`; without an engine, a glob on the id. */
function wordOf(word: string): Word {
  const plain = /^([GPIJ])(.)?@(.+)$/su.exec(word);
  if (plain !== null) return { engine: plain[1], delimiter: plain[2], pattern: plain[3] as string };
  const other = /^([LNSERTM])@(.+)$/su.exec(word);
  return { engine: other?.[1], delimiter: undefined, pattern: other?.[2] ?? word };
}

/** Python's `not` binds before `and`, that before `or`; undefined where the tokens are no expression. */
function evaluate(tokens: readonly string[]): boolean | undefined {
  const strength: Readonly<Record<string, number>> = { or: 1, and: 2, not: 3 };
  const values: boolean[] = [];
  const pending: string[] = [];
  /** Works off what binds at least as strongly; false where an operand lacks. */
  const settle = (least: number): boolean => {
    for (let top = pending.at(-1); top !== undefined && top !== "("; top = pending.at(-1)) {
      if ((strength[top] as number) < least) return true;
      pending.pop();
      const right = values.pop();
      const left = top === "not" ? true : values.pop();
      if (right === undefined || left === undefined) return false;
      values.push(top === "not" ? !right : top === "and" ? left && right : left || right);
    }
    return true;
  };
  let wantsValue = true;
  for (const token of tokens) {
    const opens = token === "(" || token === "not" || token === "true" || token === "false";
    // `a not b` became `a and not b` before; two values, or two operators, beside each other are no expression.
    if (opens !== wantsValue) return undefined;
    if (token === "true" || token === "false") {
      values.push(token === "true");
      wantsValue = false;
    } else if (token === "(" || token === "not") pending.push(token);
    else if (token === ")") {
      if (!settle(0) || pending.pop() !== "(") return undefined;
    } else {
      if (!settle(strength[token] as number)) return undefined;
      pending.push(token);
      wantsValue = true;
    }
  }
  if (wantsValue || !settle(0) || pending.length > 0) return undefined;
  return values.length === 1 ? values[0] : undefined;
}
