import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DataInput, DataMap } from "../salt/data.ts";
import { type Plan, type SaltLine, saltLines } from "../salt/types.ts";
import { callTraps } from "./arguments.ts";
import { checkCycles } from "./check-cycles.ts";
import { declarationTraps } from "./declarations.ts";
import type { Finding } from "./finding.ts";
import { type Inspection, type InspectOptions, inspect } from "./inspection.ts";
import { missingTargets } from "./missing.ts";
import { orderDifferences } from "./order-differs.ts";
import { cyclesAsRun, explained, failuresAsRun, outcomeFindings } from "./outcome.ts";
import { requisiteTraps } from "./requisites.ts";

export type CheckHighOptions = Omit<InspectOptions, "salt" | "isChosen"> & {
  /** The lines to check for; all by default. */
  readonly salt?: readonly SaltLine[];
};

/** What is wrong, and what each line would do. */
export interface CheckedHigh {
  readonly plans: readonly Plan[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Everything that is wrong with high data, at once, for one or more lines of Salt: what Salt would refuse or fail, and what
 * it keeps quiet about.
 *
 * @example
 * checkHigh(JSON.parse(text)).diagnostics
 */
export function checkHigh(high: DataInput | DataMap, options: CheckHighOptions = {}): CheckedHigh {
  const lines = options.salt ?? saltLines;
  const checked = lines.map((salt) => {
    const inspection = inspect(high, { ...options, salt, isChosen: options.salt !== undefined });
    return { salt, plan: inspection.plan, findings: findingsOf(inspection) };
  });
  const plans = checked.map((each) => each.plan);
  const findings = mergeLines(checked).map((each) => each.diagnostic);
  return { plans, diagnostics: [...findings, ...orderDifferences(plans)] };
}

/** For one line. Without its outcome where it is known that Salt does not come that far. */
export function findingsOf(inspection: Inspection, outcome = true): readonly Finding[] {
  const findings = [
    ...failuresAsRun(declarationTraps(inspection.high, inspection.states), inspection),
    ...callTraps(inspection, inspection.calls),
    ...failuresAsRun(missingTargets(inspection), inspection),
    ...cyclesAsRun(checkCycles(inspection.graph), inspection),
    ...requisiteTraps(inspection),
  ];
  return outcome ? [...findings, ...outcomeFindings(inspection, explained(findings))] : findings;
}

/** The same finding for several lines is one, which says for which. */
export function mergeLines(
  checked: readonly { readonly salt: SaltLine; readonly findings: readonly Finding[] }[],
): readonly Finding[] {
  const merged = new Map<string, { readonly finding: Finding; readonly salt: Set<SaltLine> }>();
  for (const { salt, findings } of checked) {
    for (const finding of findings) {
      const key = keyOf(finding.diagnostic);
      const known = merged.get(key) ?? { finding, salt: new Set() };
      known.salt.add(salt);
      merged.set(key, known);
    }
  }
  return [...merged.values()].map(({ finding, salt }) =>
    salt.size === checked.length ? finding : { ...finding, diagnostic: { ...finding.diagnostic, salt: [...salt] } },
  );
}

function keyOf({ code, severity, message, states, location }: Diagnostic): string {
  return JSON.stringify([code, severity, message, states, location?.file, location?.line, location?.column]);
}
