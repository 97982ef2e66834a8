/**
 * Which renderers an SLS file asks for: its first line may be `#!` and names with `|` between, each perhaps with an
 * argument. Undefined: the minion's default, `jinja|yaml`. Source: SALT.md §1; salt/template.py.
 */
export function pipelineOf(text: string): readonly string[] | undefined {
  const first = /^[^\n]*/.exec(text)?.[0] ?? "";
  if (!first.startsWith("#!") || first.startsWith("#!/")) return undefined;
  return first
    .slice(2)
    .trim()
    .split("|")
    .map((each) => each.trim().split(/\s+/)[0] ?? "");
}

/** Where the first Jinja stands, if any: an offset. */
export function firstJinja(text: string): number | undefined {
  const found = text.search(/\{[{%#]/);
  return found < 0 ? undefined : found;
}

/** Whether only a real Salt can render the file: it has Jinja, or asks for a renderer that is not YAML. */
export function needsSalt(text: string): boolean {
  const pipeline = pipelineOf(text) ?? ["jinja", "yaml"];
  const plain = pipeline.join("|");
  if (plain === "yaml") return false;
  return plain === "jinja|yaml" ? firstJinja(text) !== undefined : true;
}
