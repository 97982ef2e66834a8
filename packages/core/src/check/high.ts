import { checkCycles } from "../compile/check-cycles.ts";
import { distinct, type Finding } from "../compile/finding.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DataInput, DataMap } from "../salt/data.ts";
import { type Plan, type SaltLine, saltLines } from "../salt/types.ts";
import { declarationTraps } from "./declarations.ts";
import { type Inspection, type InspectOptions, inspect } from "./inspection.ts";
import { missingTargets } from "./missing.ts";
import { orderDifferences } from "./order-differs.ts";
import { explained, outcomeFindings } from "./outcome.ts";
import { requisiteTraps } from "./requisites.ts";

export type CheckHighOptions = Omit<InspectOptions, "salt"> & {
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
    const inspection = inspect(high, { ...options, salt });
    return { salt, plan: inspection.plan, findings: findingsOf(inspection) };
  });
  const plans = checked.map((each) => each.plan);
  return { plans, diagnostics: [...mergeLines(checked), ...orderDifferences(plans)] };
}

/** For one line. */
export function findingsOf(inspection: Inspection): readonly Finding[] {
  const findings = [
    ...declarationTraps(inspection.high),
    ...missingTargets(inspection),
    ...checkCycles(inspection.graph),
    ...requisiteTraps(inspection),
  ];
  return [...findings, ...outcomeFindings(inspection, explained(findings))];
}

/** The same finding for several lines is one, which says for which. */
export function mergeLines(
  checked: readonly { readonly salt: SaltLine; readonly findings: readonly Finding[] }[],
): readonly Diagnostic[] {
  const merged = new Map<string, { readonly diagnostic: Diagnostic; readonly salt: SaltLine[] }>();
  for (const { salt, findings } of checked) {
    for (const diagnostic of distinct(findings)) {
      const { file, line, column } = diagnostic.location ?? {};
      const key = JSON.stringify([
        diagnostic.code,
        diagnostic.severity,
        diagnostic.message,
        diagnostic.states,
        file,
        line,
        column,
      ]);
      const known = merged.get(key) ?? { diagnostic, salt: [] };
      known.salt.push(salt);
      merged.set(key, known);
    }
  }
  const all = checked.length;
  return [...merged.values()].map(({ diagnostic, salt }) =>
    salt.length === all ? diagnostic : { ...diagnostic, salt },
  );
}
