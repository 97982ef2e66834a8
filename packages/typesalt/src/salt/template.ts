import { readFileSync } from "node:fs";
import { needsSalt, type ReadFile, readYaml, type SourceLocation } from "../engine.ts";
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

  /**
   * The first line from a place on that has a text as an entry of a list or as a key, which have no place of their own; the
   * place itself where none has it.
   */
  wordFrom(at: SourceLocation, word: string): SourceLocation {
    const lines = this.#linesOf(at.file).slice(at.line - 1);
    const index = lines.findIndex((line) => wordOf(line) === word);
    if (index < 0) return at;
    return { file: at.file, line: at.line + index, column: (lines[index] as string).indexOf(word) + 1 };
  }

  #linesOf(file: string): readonly string[] {
    const known = this.#sources.get(file)?.rendered;
    try {
      return (known ?? readFileSync(file, "utf8")).split(lineEnd);
    } catch {
      return [];
    }
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

const lineEnd = /\r\n|\r|\n/;

/** The entry of a list, or the key, that a line has. */
function wordOf(line: string): string {
  const bare = line.replace(/^\s*(?:-\s+)*/, "").replace(/\s+#.*$|\s+$/, "");
  const [, , quoted] = /^(["'])(.*?)\1\s*:?(?:\s|$)/.exec(bare) ?? [];
  return quoted ?? bare.replace(/\s*:(?:\s.*)?$/, "");
}

function lineOf(text: string, line: number): string {
  return text.split(lineEnd)[line - 1] ?? "";
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
