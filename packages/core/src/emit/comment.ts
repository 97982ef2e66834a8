/**
 * A text as lines of a comment.
 *
 * @throws TypeError for what would end the comment, or cannot stand in a file: controls, and line ends other than `\n`.
 */
export function comment(text: string, margin = ""): readonly string[] {
  if (/[^\n\P{C}]|[\u2028\u2029]/u.test(text))
    throw new TypeError(
      `The text of a comment must be plain lines, without controls or other line ends: ${JSON.stringify(text)}.`,
    );
  return text.split("\n").map((line) => (line === "" ? `${margin}#` : `${margin}# ${line}`));
}
