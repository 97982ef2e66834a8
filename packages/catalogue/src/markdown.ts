const role = /:(?:[a-z]+:)*[a-z]+:`([^`<]*?)\s*(?:<[^>]*>)?`/g;

/**
 * reStructuredText of Salt's docstrings as Markdown that editors show: code blocks, literals and roles. The rest reads well
 * as it is.
 *
 * @example
 * markdown(["Sets ``mode``.", "", ".. code-block:: yaml", "", "    a: b"])
 */
export function markdown(lines: readonly string[]): readonly string[] {
  const out: string[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? "";
    const directive = /^(\s*)\.\.\s+code(?:-block)?::\s*([\w+-]*)\s*$/.exec(line);
    const isLiteral = /::\s*$/.test(line) && !/^\s*\.\./.test(line);
    if (directive === null && !isLiteral) {
      out.push(prose(line));
      index += 1;
      continue;
    }
    const end = blockEnd(lines, index);
    if (isLiteral) out.push(prose(line.replace(/::\s*$/, ":")));
    out.push(...fenced(lines.slice(index + 1, end), directive?.[2] ?? ""));
    index = end;
  }
  return out;
}

function blockEnd(lines: readonly string[], start: number): number {
  const indent = indentOf(lines[start] ?? "");
  let end = start + 1;
  while (end < lines.length && ((lines[end] ?? "").trim() === "" || indentOf(lines[end] ?? "") > indent)) end += 1;
  return end;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function fenced(block: readonly string[], language: string): readonly string[] {
  const text = block.join("\n").replace(/^\n+|\s+$/g, "");
  if (text === "") return [""];
  const margin = Math.min(...text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [indentOf(line)])));
  const body = text.split("\n").map((line) => line.slice(margin).replaceAll("```", "'''"));
  return ["", `\`\`\`${language === "text" ? "" : language}`, ...body, "```", ""];
}

/** A line that begins with `@` would be a tag. */
function prose(line: string): string {
  const plain = line.replace(role, "`$1`").replaceAll("``", "`");
  return plain.replace(/^(\s*)@/, "$1&#64;").replace(/^\s*\.\.\s+(\w+)::\s*/, (_, kind: string) => `**${kind}** `);
}
