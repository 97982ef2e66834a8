import { relative } from "node:path";
import type { SourceLocation } from "./engine.ts";

/** A path as people write it: from where they are, unless that leads up and away. */
export function shownPath(file: string): string {
  const short = relative(process.cwd(), file);
  return short === "" || short.startsWith("..") ? file : short;
}

/** `file:line:column`, which editors and terminals open. */
export function placeText({ file, line, column }: SourceLocation): string {
  return `${shownPath(file)}:${line}:${column}`;
}
