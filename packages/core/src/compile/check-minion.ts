import { didYouMean } from "../diagnostics/suggest.ts";
import { EvaluationError } from "../expr/scope.ts";
import type { Minion } from "../sls/minion.ts";
import type { Project } from "../sls/project.ts";
import { checkCycles } from "./check-cycles.ts";
import { conflictFinding } from "./check-places.ts";
import { type Chunk, chunksOf } from "./chunk.ts";
import { type Finding, finding, stateLabel } from "./finding.ts";
import type { HighData, HighProblem } from "./high-data.ts";
import { minionHighData, scopeOf } from "./minion-view.ts";
import { type Missing, requirementsOf } from "./requirements.ts";

/** What is wrong for one minion that is known: every id, name and branch is decided. */
export function checkMinion(project: Project, minion: Minion): readonly Finding[] {
  const high = render(project, minion);
  if (!("ids" in high)) return [high];
  const chunks = chunksOf(high);
  const graph = requirementsOf(chunks);
  return [
    ...high.problems.map((problem) => problemFinding(problem, minion)),
    ...graph.missing.map((missing) => missingFinding(missing, chunks, minion)),
    ...checkCycles(graph),
  ];
}

function render(project: Project, minion: Minion): HighData | Finding {
  try {
    return minionHighData(project, minion, scopeOf(project, minion));
  } catch (cause) {
    if (!(cause instanceof EvaluationError)) throw cause;
    return finding({
      code: "not-renderable",
      message: `The pillar of the minion "${minion.id}" cannot be rendered: ${cause.message}`,
      at: project,
      subjects: [cause.message],
    });
  }
}

/** A finding of what keeps high data from being whole. */
export function problemFinding(problem: HighProblem, minion: Minion): Finding {
  if (problem.kind === "not-renderable" || problem.kind === "not-predictable") {
    const unsure = problem.kind === "not-predictable";
    const what = unsure ? "cannot be predicted" : "cannot be rendered";
    return finding({
      code: problem.kind,
      severity: unsure ? "warning" : "error",
      message: `The SLS file "${problem.sls.name}" ${what} for the minion "${minion.id}": ${problem.why}`,
      at: problem.sls,
      subjects: [problem.sls, problem.why],
    });
  }
  const { first, second } = problem as Extract<HighProblem, { first: unknown }>;
  if (problem.kind === "conflict") return conflictFinding(first, second, second.id);
  return finding({
    code: "duplicate-state",
    message: `The id ${JSON.stringify(second.id)} has two states of the module ${second.state.module} on the minion "${minion.id}": Salt refuses that. Give one of them another id.`,
    at: second.state,
    related: [{ message: `the first one, ${stateLabel(first.state, first.id)}`, at: first.state }],
    subjects: [first.state, second.state],
  });
}

function missingFinding({ chunk, requisite }: Missing, chunks: readonly Chunk[], minion: Minion): Finding {
  const { key, module, text } = requisite;
  const names = chunks
    .filter((other) => module === "id" || module === "sls" || other.module === module)
    .flatMap((other) => (module === "sls" ? [other.sls.name] : [other.id, other.name]));
  const elsewhere = chunks.find((other) => other.id === text || other.name === text);
  const hint =
    elsewhere !== undefined && elsewhere.module !== module && module !== "sls"
      ? ` There is ${elsewhere.module}: ${JSON.stringify(text)}.`
      : didYouMean(text, new Set(names));
  return finding({
    code: "missing-target",
    message: `${stateLabel(chunk.state, chunk.id)} has \`${key}\` on ${module}: ${JSON.stringify(text)}, which the minion "${minion.id}" does not have.${hint}`,
    at: requisite.owner,
    subjects: [chunk.state, key, requisite.owner, module, text],
  });
}
