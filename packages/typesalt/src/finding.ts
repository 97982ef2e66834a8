import type { Code, Diagnostic, SaltLine, SourceLocation } from "./engine.ts";

/** What the command finds beside what core finds. */
export const ownCodes = {
  "needs-salt": "A template that only Salt itself can render.",
  "top-file": "A top file that Salt cannot use, or that gives a minion nothing.",
} as const;

/** A finding of core or of the command. */
export interface Finding extends Omit<Diagnostic, "code"> {
  readonly code: Code | keyof typeof ownCodes;
}

/** Codes of what keeps a file from being looked into. */
export const hiding: ReadonlySet<string> = new Set(["needs-salt", "not-renderable", "not-predictable"]);

/** Makes a finding; `at` is where it stands in the user's file. */
export function finding(
  code: Finding["code"],
  severity: Finding["severity"],
  message: string,
  at: SourceLocation | undefined,
): Finding {
  return { code, severity, message, location: at, related: [] };
}

/**
 * One of each: what several lines and several runs find alike is one finding that names the lines.
 *
 * @param found - the findings of each line that was checked.
 */
export function mergeLines(found: ReadonlyMap<SaltLine, readonly Finding[]>): readonly Finding[] {
  const merged = new Map<string, { readonly first: Finding; readonly lines: Set<string> }>();
  for (const [line, findings] of found) {
    for (const each of findings) {
      if (each.salt !== undefined && !each.salt.includes(line)) continue;
      const key = keyOf(each);
      const known = merged.get(key);
      if (known === undefined) merged.set(key, { first: each, lines: new Set([line]) });
      else known.lines.add(line);
    }
  }
  return [...merged.values()].map(({ first, lines }) => ({ ...first, salt: [...lines].sort() }));
}

/** What makes two findings one: the same words at the same place. */
export function keyOf({ code, severity, message, location }: Finding): string {
  return JSON.stringify([code, severity, message, location?.file, location?.line, location?.column]);
}

/** Whether one of them is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((each) => each.severity === "error");
}
