import { textLiteral } from "../jinja.ts";

/**
 * The source of a pattern that Python's and JavaScript's regular expressions read alike.
 *
 * @throws TypeError for one beyond that.
 */
export function sharedSource(pattern: RegExp): string {
  const refuse = (what: string): never => {
    throw new TypeError(
      `The pattern ${String(pattern)}: ${what}. Use literals, [classes], (?:groups), | and quantifiers, and leave out ^ and $: the whole text is matched.`,
    );
  };
  if (pattern.flags !== "" && pattern.flags !== "u") refuse(`the flag "${pattern.flags}" is not read alike by Python`);
  const source = pattern.source.replaceAll("\\/", "/");
  const outside = source.replaceAll(/\[(?:\\.|[^\]\\])*\]/g, "");
  if (/\\[A-Za-z0-9]/.test(source)) refuse("escapes such as \\d or \\b mean other characters to Python");
  if (/(?<!\\)(?:\\\\)*[.^$]/.test(outside)) refuse("an unescaped ., ^ or $ is not read alike by Python");
  if (/\((?!\?:)/.test(outside.replaceAll(/\\./g, ""))) refuse("only groups (?:…) are read alike by Python");
  try {
    new RegExp(source, "u");
  } catch (cause) {
    refuse(`it is not a pattern in Unicode mode (${cause instanceof Error ? cause.message : String(cause)})`);
  }
  return source;
}

/** As a Jinja literal that matches the whole text: `\Z`, as Python's `$` also matches before a last newline. */
export function wholePattern(source: string): string {
  return textLiteral(`${hasChoice(source) ? `(?:${source})` : source}\\Z`);
}

/** Whether a choice stands outside all groups. */
function hasChoice(source: string): boolean {
  // Without escapes and classes, whose brackets are none.
  const outline = source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, "");
  let depth = 0;
  for (const character of outline) {
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (character === "|" && depth === 0) return true;
  }
  return false;
}
