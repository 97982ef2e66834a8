import { didYouMean } from "../diagnostics/suggest.ts";
import { glob, isGlob } from "../expr/glob.ts";
import { type Finding, finding, stateLabel } from "./finding.ts";
import type { InspectedState, Inspection } from "./inspection.ts";
import type { Missing } from "./requirements.ts";

/** Names are compared with all others: for the first ones only, so that a report of thousands stays quick. */
const suggested = 50;

/** Requisites on what is not there. */
export function missingTargets(inspection: Inspection): readonly Finding[] {
  const real = inspection.graph.missing.filter((missing) => !isMet(missing, inspection));
  const names = real.length === 0 ? [] : namesOf(inspection);
  return real.map((missing, index) => missingFinding(missing, index < suggested ? names : [], inspection));
}

/** A file without states, or a glob for files: the lines differ. Source: SALT.md §6. */
function isMet({ requisite: { module, text } }: Missing, { salt, processed }: Inspection): boolean {
  if (module !== "sls") return false;
  if (salt === "3008") return isGlob(text);
  const wanted = glob(text);
  return [...processed].some((sls) => wanted.test(sls));
}

interface Named {
  readonly module: string;
  readonly text: string;
}

function namesOf({ states }: Inspection): readonly Named[] {
  return states.flatMap(({ module, id, name, sls, includedFrom }): readonly Named[] => [
    { module, text: id },
    { module, text: name },
    ...[sls.name, ...includedFrom].map((text) => ({ module: "sls", text })),
  ]);
}

function missingFinding({ chunk, requisite }: Missing, names: readonly Named[], inspection: Inspection): Finding {
  const { key, module, text, owner } = requisite;
  const label = stateLabel(chunk.state, chunk.id);
  const wanted = `${module}: ${JSON.stringify(text)}`;
  const bare = key === "listen" && module === "id";
  const hint = hintFor(module, text, names, inspection);
  const effect = bare ? "Salt says nothing and never reacts." : effectOf(key);
  return finding({
    code: bare ? "ignored-requisite" : "missing-target",
    message: `${label} has \`${key}\` on ${wanted}, which ${inspection.minion === undefined ? "is not there" : `the minion "${inspection.minion}" does not have`}: ${effect}${hint}`,
    at: owner,
    subjects: [chunk.state, key, owner, module, text],
    states: [chunk.id],
  });
}

/** The lines differ; a listener is not looked for before its target has changes. */
function effectOf(key: string): string {
  if (key === "listen") return "Salt reports that as a failed state at the end of the run.";
  if (key === "listen_in")
    return "Salt reports that as a failed state at the end of the run, where this one has changes.";
  return "Salt 3008 refuses to run anything, 3006 and 3007 fail this state while they run.";
}

function hintFor(
  module: string,
  text: string,
  names: readonly Named[],
  { targets, states, elsewhere, processed }: Inspection,
): string {
  if (module === "sls") {
    if (processed.has(text))
      return ` The SLS file ${JSON.stringify(text)} is there, but has no states, which does not count.`;
    return elsewhere(module, text) !== undefined
      ? ` The SLS file exists, but this minion does not get it: include it.`
      : didYouMean(text, textsOf(names, "sls"));
  }
  const other = states[targets.find("id", text)[0] ?? -1] as InspectedState | undefined;
  if (other !== undefined && other.module !== module) return ` There is ${other.module}: ${JSON.stringify(text)}.`;
  const file = elsewhere(module, text);
  if (file !== undefined) return ` It is in the SLS file "${file}", which this minion does not get: include it.`;
  if (states.some(({ id }) => id === text)) {
    return " The id has characters of a glob, so that no requisite can name it: rename it.";
  }
  return didYouMean(text, textsOf(names, module));
}

function textsOf(names: readonly Named[], module: string): ReadonlySet<string> {
  return new Set(names.filter((each) => module === "id" || each.module === module).map((each) => each.text));
}
