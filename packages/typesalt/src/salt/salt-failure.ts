import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SourceLocation } from "../engine.ts";
import type { FileRoot } from "../options.ts";
import type { Answered } from "./salt-answer.ts";
import type { Asked } from "./salt-call.ts";

type Failure = Extract<Answered, { readonly kind: "error" }>;

/** Why a template does not render, in one line, and where that is. */
export interface Place {
  readonly reason: string;
  readonly location: SourceLocation;
}

/**
 * Reads what Salt says of a template that does not render. The place may be in a file that the template imports.
 *
 * @param roots - where files that Salt has copied to its cache come from.
 */
export function failurePlace({ message, line }: Failure, { path }: Asked, roots: readonly FileRoot[]): Place {
  const lines = message.split("\n").map((each) => each.trim());
  const trace = lines[0]?.startsWith("Traceback ") === true;
  const reason = (trace ? lines.findLast((each) => each !== "") : lines[0]) ?? message;
  const own = trace ? tracedLine(lines, resolve(path)) : line;
  const imported = /^(?<file>.+)\((?<line>\d+)\):$/m.exec(message)?.groups;
  const source = imported === undefined || trace ? undefined : sourceOf(imported["file"] as string, roots);
  if (source !== undefined) return { reason, location: { file: source, line: Number(imported?.["line"]), column: 1 } };
  return { reason, location: { file: path, line: own ?? 1, column: 1 } };
}

/** The innermost line of the file itself in a traceback of Python. */
function tracedLine(lines: readonly string[], path: string): number | undefined {
  const frame = lines.findLast((each) => each.startsWith(`File "${path}", line `));
  const line = frame?.slice(`File "${path}", line `.length).match(/^\d+/)?.[0];
  return line === undefined ? undefined : Number(line);
}

/** The file of the tree that stands in Salt's cache under this path. */
function sourceOf(cached: string, roots: readonly FileRoot[]): string | undefined {
  const [, saltenv, path] = /\/cache\/files\/([^/]+)\/(.+)$/.exec(cached) ?? [];
  if (path === undefined) return existsSync(cached) ? cached : undefined;
  const own = roots.filter((each) => each.saltenv === saltenv);
  return own.map((each) => join(each.directory, path)).find((each) => existsSync(each));
}
