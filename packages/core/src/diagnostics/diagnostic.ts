import type { SourceLocation } from "../state/source.ts";

/** Every kind of finding. `docs/diagnostics.md` lists them with an example each. */
export const codes = {
  "ambiguous-place": "A state stands in more than one place.",
  "ambiguous-target": "A requisite means more than one state, or another one than its text says.",
  "conflicting-id": "Two SLS files of one run have the same id.",
  "constant-id-in-loop": "A state in a loop has the same id in each round.",
  cycle: "Requisites that wait for each other.",
  "deep-chain": "States that pull each other in deeper than Salt survives.",
  "dom0-grain": "A pillar in Qubes reads a grain that is dom0's.",
  "duplicate-file": "Two values of the project want the same path.",
  "duplicate-sls": "Two SLS files of a saltenv have the same name.",
  "duplicate-state": "An id has two states of the same module.",
  configuration: "A formula was given a configuration that it cannot use, or should not.",
  "failing-state": "A state that fails whatever its function does.",
  "hidden-id": "An id that Salt drops in silence.",
  "ignored-requisite": "A requisite that Salt drops in silence.",
  "leaked-loop-state": "A state made in a loop is used outside it.",
  "merged-pillars": "Two environments' pillars say the same key.",
  "missing-argument": "A state function lacks an argument that it must have.",
  "missing-sls": "An SLS file that does not exist.",
  "missing-target": "A requisite on something that does not exist.",
  "moved-state": "A state that shares its id with an earlier one moves up to it.",
  "never-changes": "A requisite that waits for changes which its target never reports.",
  "no-mod-watch": "A watch on a state whose module cannot react to it.",
  "not-in-line": "A state function or argument that this line of Salt does not have.",
  "not-predictable": "What Salt makes of an SLS file for a minion is not predicted.",
  "not-renderable": "An SLS file or pillar cannot be rendered for a minion.",
  "not-text": "A name that is no text.",
  "order-differs": "A state that Salt's lines run at another time.",
  "outside-srv": "A directory that does not travel to qubes.",
  refused: "Salt refuses to run the states.",
  "repeated-argument": "An argument that stands twice in a state.",
  "salt-crash": "Salt ends with an exception.",
  "shown-secret": "A secret that Salt would print.",
  "unknown-argument": "An argument that the state function does not have.",
  "unknown-function": "A state function that Salt does not have.",
  "untargetable-id": "An id that no requisite can name exactly.",
  "unplaced-state": "A requisite on a state that stands in no SLS file.",
  "wrong-pillar": "A pillar that is not as a formula declares it.",
  "wrong-type": "A value of a type that the argument does not take.",
} as const;

export type Code = keyof typeof codes;
export type Severity = "error" | "warning" | "info";

/** One finding: what is wrong, where, why, and what to do. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  /** The user's source, where it is known. */
  readonly location: SourceLocation | undefined;
  /** Further places that the finding is about, each with what stands there. */
  readonly related: readonly Related[];
  /** Ids of the states that it is about, where it is about states of a known minion. */
  readonly states?: readonly string[];
  /** The lines of Salt that it concerns; without it, all. */
  readonly salt?: readonly string[];
}

export interface Related {
  readonly message: string;
  readonly location: SourceLocation | undefined;
}

/** A project cannot be written as it is. `diagnostics` holds every finding, errors and warnings. */
export class ProjectError extends Error {
  override readonly name: string = "ProjectError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(formatDiagnostics(diagnostics));
    this.diagnostics = diagnostics;
  }
}

export interface FormatOptions {
  /** Shortens or otherwise shows a file's path. */
  readonly path?: (file: string) => string;
  /** The lines of a source file, for an excerpt under each finding; undefined where it cannot be read. */
  readonly source?: (file: string) => readonly string[] | undefined;
}

/** The findings as text for people: one paragraph each, errors first. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions = {}): string {
  const order: readonly Severity[] = ["error", "warning", "info"];
  const sorted = order.flatMap((severity) => diagnostics.filter((each) => each.severity === severity));
  return sorted.map((each) => format(each, options)).join("\n\n");
}

function format({ code, severity, message, location, related, salt }: Diagnostic, options: FormatOptions): string {
  const only = salt === undefined ? "" : ` (Salt ${salt.join(", ")})`;
  const lines = [`${severity}[${code}]${only}: ${message}`];
  if (location !== undefined) lines.push(`  at ${place(location, options)}`, ...excerpt(location, options));
  for (const each of related) {
    lines.push(`  - ${each.message}${each.location === undefined ? "" : `\n    at ${place(each.location, options)}`}`);
  }
  return lines.join("\n");
}

function place({ file, line, column }: SourceLocation, { path }: FormatOptions): string {
  return `${path?.(file) ?? file}:${line}:${column}`;
}

function excerpt({ file, line, column }: SourceLocation, { source }: FormatOptions): readonly string[] {
  const text = source?.(file)?.[line - 1];
  if (text === undefined) return [];
  const margin = " ".repeat(String(line).length);
  const before = text.slice(0, column - 1).replaceAll(/[^\t]/g, " ");
  const length = /^[\w.]+/.exec(text.slice(column - 1))?.[0].length ?? 1;
  return [`  ${margin} |`, `  ${line} | ${text}`, `  ${margin} | ${before}${"^".repeat(length)}`];
}
