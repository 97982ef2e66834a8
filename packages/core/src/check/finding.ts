import type { Code, Diagnostic, Related, Severity } from "../diagnostics/diagnostic.ts";
import { ExprNode } from "../expr/node.ts";
import type { StateValue } from "../state/builder.ts";
import { locationOf } from "../state/source.ts";

/** A finding with what it is about, so that the same one, seen for several minions, is reported once. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly subjects: readonly (object | string)[];
}

export interface FindingOptions {
  readonly code: Code;
  readonly severity?: Severity;
  readonly message: string;
  /** The value whose source place is shown. */
  readonly at: object | undefined;
  readonly related?: readonly { readonly message: string; readonly at: object }[];
  readonly subjects: readonly (object | string)[];
  /** Ids of the states that it is about. */
  readonly states?: readonly string[];
}

export function finding(options: FindingOptions): Finding {
  const related = (options.related ?? []).map(({ message, at }): Related => ({ message, location: locationOf(at) }));
  return {
    diagnostic: {
      code: options.code,
      severity: options.severity ?? "error",
      message: options.message,
      location: options.at === undefined ? undefined : locationOf(options.at),
      related,
      ...(options.states === undefined ? {} : { states: options.states }),
    },
    subjects: options.subjects,
  };
}

/** Each finding once, in the order of the list. */
export function distinct(findings: readonly Finding[]): readonly Diagnostic[] {
  const numbers = new Map<object, number>();
  const seen = new Set<string>();
  return findings
    .filter(({ diagnostic, subjects }) => {
      const parts = subjects.map((subject) => {
        if (typeof subject === "string") return subject;
        numbers.set(subject, numbers.get(subject) ?? numbers.size);
        return numbers.get(subject);
      });
      const key = JSON.stringify([diagnostic.code, ...parts]);
      return seen.has(key) ? false : seen.add(key);
    })
    .map((each) => each.diagnostic);
}

/** `pkg.installed "nginx"`; an id that depends on the minion is shown as in the SLS text. */
export function stateLabel(state: Pick<StateValue, "module" | "fun" | "id">, id?: string): string {
  return `${state.module}.${state.fun} ${idLabel(id ?? state.id)}`;
}

export function idLabel(id: string | ExprNode): string {
  return id instanceof ExprNode ? id.toJSON() : JSON.stringify(id);
}

/** ` (when os is "Fedora")`, or nothing. */
export function whenClause(when: string): string {
  return when === "" ? "" : ` (on a minion where ${when})`;
}

/** A search that ended at its bound is no more than a warning. */
export function severityOf({ decided }: { readonly decided: boolean }): Severity {
  return decided ? "error" : "warning";
}

export function doubtOf({ decided }: { readonly decided: boolean }): string {
  return decided ? "" : " Whether any minion has all the conditions at once was not decided.";
}
