import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { saltLines } from "../salt/types.ts";
import type { Formula } from "../sls/formula.ts";
import { placesIn } from "../sls/places.ts";
import { allSls, type Project, type Saltenv } from "../sls/project.ts";
import type { SlsValue } from "../sls/sls.ts";
import { checkArguments } from "./check-arguments.ts";
import { checkCycles } from "./check-cycles.ts";
import { checkIds } from "./check-ids.ts";
import { checkPillars } from "./check-pillars.ts";
import { checkPlaces } from "./check-places.ts";
import { needsOf, Runs } from "./check-runs.ts";
import { checkSecrets } from "./check-secrets.ts";
import { checkTargets } from "./check-targets.ts";
import { checkTraps } from "./check-traps.ts";
import { symbolicChunks } from "./chunk.ts";
import { distinct, type Finding, finding } from "./finding.ts";
import { checkMinion } from "./minion.ts";
import { requirementsOf } from "./requirements.ts";
import { Targets } from "./targets.ts";

/**
 * Everything that is wrong with a project, at once: for every minion that may come, and exactly for those that it names.
 *
 * @example
 * for (const each of check(site)) console.error(each.message);
 */
export function check(project: Project): readonly Diagnostic[] {
  const general = project.saltenvs.flatMap((saltenv) => [
    ...saltenv.formulas.flatMap(configuration),
    ...checkSaltenv(saltenv, project),
  ]);
  const pillars = checkPillars(project);
  const known = new Set(general.flatMap(sameAs));
  const own = project.minions.flatMap((minion) => checkMinion(project, minion));
  return distinct([...general, ...pillars, ...own.filter((each) => !sameAs(each).some((key) => known.has(key)))]);
}

/** What is said for every minion is not said again for those that are named. */
function sameAs({ diagnostic: { code, states } }: Finding): readonly string[] {
  if (states === undefined || !repeated.has(code)) return [];
  return [JSON.stringify([code, ...new Set(states)].sort())];
}

const repeated: ReadonlySet<string> = new Set([
  "ambiguous-target",
  "conflicting-id",
  "cycle",
  "duplicate-state",
  "hidden-id",
  "missing-target",
  "never-changes",
  "no-mod-watch",
  "untargetable-id",
  "wrong-type",
]);

/** What a formula says of its own configuration. */
function configuration(formula: Formula): readonly Finding[] {
  return formula.findings.map(({ severity, message }) =>
    finding({ code: "configuration", severity, message, at: formula, subjects: [formula, message] }),
  );
}

function checkSaltenv(saltenv: Saltenv, project: Project): readonly Finding[] {
  const files = allSls(saltenv);
  const places = placesIn(files);
  const chunks = symbolicChunks(files, places);
  const targets = new Targets(chunks.map(({ module, id, name, sls }) => ({ module, id, name, files: [sls.name] })));
  const runs = new Runs(files, places, saltenv.top, needsOf(chunks, targets));
  return [
    ...checkPlaces(files, places),
    ...checkIds(files, places, runs),
    ...checkTargets({ chunks, targets, places, isOpen: isOpen(saltenv, files) }),
    ...checkArguments(files, places, project),
    ...checkCycles(requirementsOf(chunks), runs),
    ...checkSecrets(files, places),
    ...checkTraps(chunks, targets, project.salt ?? saltLines),
  ];
}

/** Whether SLS files outside the project are part of it by their names. */
function isOpen({ top }: Saltenv, files: readonly SlsValue[]): boolean {
  const named = [...files.flatMap((sls) => sls.include), ...(top?.entries ?? []).flatMap((entry) => entry.files)];
  return named.some((file) => typeof file === "string");
}
