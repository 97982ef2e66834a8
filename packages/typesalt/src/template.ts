import { needsSalt, type ReadFile, readYaml, type SourceLocation } from "./engine.ts";
import { lineMap } from "./line-map.ts";

/** A text as it was read. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Between a template's path and the minion that it was rendered for; no path has it. */
const separator = "\u0000";

/**
 * Reads what templates render to, and leads places in it back to the templates.
 *
 * The reader is given a name of its own for each rendered text, which no path is; so all places in it can be told.
 */
export class Templates {
  readonly #sources = new Map<string, { readonly template: SourceText; readonly rendered: string }>();
  readonly #maps = new Map<string, readonly number[]>();

  /** Reads what a template rendered to for a minion. */
  read(template: SourceText, minion: string, rendered: string): ReadFile {
    const name = `${template.path}${separator}${minion}`;
    this.#sources.set(name, { template, rendered });
    return readYaml(rendered, name);
  }

  /** The place in the user's file. */
  place(location: SourceLocation): SourceLocation {
    const source = this.#sources.get(location.file);
    if (source === undefined) return location;
    const { template, rendered } = source;
    const map = this.#maps.get(location.file) ?? lineMap(template.text, rendered);
    this.#maps.set(location.file, map);
    const line = map[location.line - 1] ?? map.at(-1) ?? 1;
    // The column is the same only where the line is.
    const same = lineOf(template.text, line) === lineOf(rendered, location.line);
    return { file: template.path, line, column: same ? location.column : indentOf(lineOf(template.text, line)) + 1 };
  }
}

function lineOf(text: string, line: number): string {
  return text.split(/\r\n|\r|\n/)[line - 1] ?? "";
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Where a text begins to be a template: its first tag of Jinja, or its first line, which names other renderers. */
export function templateStart({ path, text }: SourceText): SourceLocation {
  const tag =
    text.startsWith("#!") && !text.startsWith("#!/") && !/^#![^\n]*jinja/.test(text) ? 0 : text.search(/\{[{%#]/);
  const before = text.slice(0, Math.max(tag, 0)).split("\n");
  return { file: path, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** Reads a file that is no template; undefined where it is one. */
export function readPlain({ path, text }: SourceText): ReadFile | undefined {
  if (needsSalt(text)) return undefined;
  // Salt takes no notice of a file that has nothing in it.
  return text.trim() === "" ? { data: null, problems: [] } : readYaml(text, path);
}
