import { minionHighstate } from "../compile/minion-view.ts";
import { Secrets } from "../compile/secrets.ts";
import { EvaluationError } from "../expr/scope.ts";
import type { Highstate } from "../salt/highstate.ts";
import { type SaltLine, saltLines } from "../salt/types.ts";
import type { Minion } from "../sls/minion.ts";
import { allSls, type Project } from "../sls/project.ts";
import { type Finding, finding } from "./finding.ts";
import { findingsOf, mergeLines } from "./high.ts";
import { inspect } from "./inspection.ts";
import { renderFinding } from "./outcome.ts";

/** What is wrong for one minion that is known, on each line of Salt: every id, name and branch is decided. */
export function checkMinion(
  project: Project,
  minion: Minion,
  lines: readonly SaltLine[] = project.salt ?? saltLines,
): readonly Finding[] {
  try {
    return mergeLines(lines.map((salt) => ({ salt, findings: forLine(project, minion, salt) })));
  } catch (cause) {
    if (!(cause instanceof EvaluationError)) throw cause;
    return [
      finding({
        code: "not-renderable",
        message: `The pillar of the minion "${minion.id}" cannot be rendered: ${cause.message}`,
        at: project,
        subjects: [cause.message],
      }),
    ];
  }
}

function forLine(project: Project, minion: Minion, salt: SaltLine): readonly Finding[] {
  const secrets = new Secrets();
  const highstate: Highstate = minionHighstate(project, minion, salt, secrets);
  const rendering = highstate.messages.map((each) => renderFinding(each, minion.id));
  const inspection = inspect(highstate.high, {
    salt,
    minion: minion.id,
    processedSls: highstate.processed,
    elsewhere: (module, text) => elsewhere(project, module, text),
    extensions: project.extensions,
    isChosen: project.salt !== undefined,
  });
  // What is refused here is judged by what is left of it, so that all problems come at once; its outcome is known.
  const findings = findingsOf(inspection, rendering.length === 0);
  // Calls are looked at once, for all minions; only values may be known better here.
  const all = [...rendering, ...findings.filter(({ diagnostic }) => !ofCalls.has(diagnostic.code))];
  return all.map(({ diagnostic, subjects }) => ({ diagnostic: secrets.maskAll(diagnostic), subjects }));
}

const ofCalls: ReadonlySet<string> = new Set([
  "unknown-function",
  "unknown-argument",
  "not-in-line",
  "missing-argument",
]);

/** The SLS file of the project that has a state of this id. */
function elsewhere(project: Project, module: string, text: string): string | undefined {
  for (const saltenv of project.saltenvs) {
    for (const sls of allSls(saltenv)) {
      if (module === "sls" && sls.name === text) return sls.name;
      const found = sls.body.some(
        (block) =>
          block.kind === "state" &&
          (module === "id" || (block as { module?: string }).module === module) &&
          (block as { id?: unknown }).id === text,
      );
      if (module !== "sls" && found) return sls.name;
    }
  }
  return undefined;
}
