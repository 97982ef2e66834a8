const role = /:(?:[a-z]+:)*[a-z]+:`([^`<]*?)\s*(?:<[^>]*>)?`/g;

/**
 * reStructuredText of Salt's docstrings as Markdown that editors show: code blocks, literals, roles, terms with what they
 * mean, directives. Text that Markdown would take for code because it is indented begins at the margin.
 *
 * @example
 * markdown(["mode", "    Sets ``mode``.", "", ".. code-block:: yaml", "", "    a: b"])
 */
export function markdown(lines: readonly string[]): readonly string[] {
  const out: string[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? "";
    const directive = /^\s*\.\.\s+code(?:-block)?::\s*([\w+-]*)\s*$/.exec(line);
    const isLiteral = /::\s*$/.test(line) && !/^\s*\.\./.test(line);
    if (directive === null && !isLiteral) {
      out.push(...prose(line, lines[index + 1] ?? ""));
      index += 1;
      continue;
    }
    const end = blockEnd(lines, index);
    if (isLiteral) out.push(...prose(line.replace(/::\s*$/, ":"), ""));
    out.push(...fenced(lines.slice(index + 1, end), directive?.[1] ?? ""));
    index = end;
  }
  const isBlank = (at: number) => (out[at] ?? "") === "";
  return out.filter((_, at) => !isBlank(at) || (at > 0 && at < out.length - 1 && !isBlank(at - 1)));
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

/** One line, and a blank one before it where a paragraph begins that reStructuredText tells by its indentation. */
function prose(line: string, next: string): readonly string[] {
  if (line.trim() === "") return [""];
  // Labels and comments are for the page alone.
  if (/^\s*\.\.\s+_/.test(line)) return [];
  const text = inline(line.trim());
  const directive = /^\.\.\s+([\w-]+)::\s*(.*)$/.exec(text);
  if (directive !== null) return ["", `**${directive[1]}** ${directive[2]}`.trim()];
  const field = /^:(?:param|arg)\s+(?:([^:]*?)\s+)?([\w*-]+):\s*(.*)$/.exec(text);
  if (field !== null)
    return ["", `**${field[2]}**${field[1] === undefined ? "" : ` (${field[1]})`}: ${field[3]}`.trim()];
  const isTerm = next.trim() !== "" && indentOf(next) > indentOf(line);
  const term = isTerm ? /^([\w.*-]+)\s*(?::\s*(.*)|(\(.*\)))?$/.exec(text) : null;
  if (term === null) return [text];
  const said = term[2] || term[3];
  return ["", `**${term[1]}**${said === undefined ? "" : ` ${said}`}:`];
}

/** A line that begins with `@` would be a tag. */
function inline(line: string): string {
  return line.replace(role, "`$1`").replaceAll("``", "`").replace(/^@/, "&#64;");
}
