import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Formula } from "../sls/formula.ts";
import { placesIn } from "../sls/places.ts";
import { allSls, type Project, type Saltenv } from "../sls/project.ts";
import { checkArguments } from "./check-arguments.ts";
import { checkCycles } from "./check-cycles.ts";
import { checkPlaces } from "./check-places.ts";
import { symbolicChunks } from "./chunk.ts";
import { distinct, type Finding, finding } from "./finding.ts";
import { checkMinion } from "./minion.ts";
import { requirementsOf } from "./requirements.ts";

/**
 * Everything that is wrong with a project, at once: for every minion that may come, and exactly for those that it names.
 *
 * @example
 * for (const each of check(project)) console.error(each.message);
 */
export function check(project: Project): readonly Diagnostic[] {
  return distinct([
    ...project.saltenvs.flatMap((saltenv) => [...saltenv.formulas.flatMap(configuration), ...checkSaltenv(saltenv)]),
    ...project.minions.flatMap((minion) => checkMinion(project, minion)),
  ]);
}

/** What a formula says of its own configuration. */
function configuration(formula: Formula): readonly Finding[] {
  return formula.findings.map(({ severity, message }) =>
    finding({ code: "configuration", severity, message, at: formula, subjects: [formula, message] }),
  );
}

function checkSaltenv(saltenv: Saltenv): readonly Finding[] {
  const files = allSls(saltenv);
  const places = placesIn(files);
  return [
    ...checkPlaces(files, places),
    ...checkArguments(files.flatMap((sls) => places.in.get(sls) ?? [])),
    ...checkCycles(requirementsOf(symbolicChunks(files, places))),
  ];
}
