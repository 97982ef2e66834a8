import {
  check,
  type Diagnostic,
  locationOf,
  type Minion,
  type Project,
  planProject,
  type SaltLine,
} from "../engine.ts";
import { type Finding, hasErrors } from "../finding.ts";
import type { Outcome } from "../outcome.ts";
import { InputError } from "../problem.ts";
import type { Run, Subject } from "../subject.ts";
import { loadModule } from "./load-module.ts";
import type { GivenMinion } from "./minion-file.ts";

/**
 * A project that a module exports.
 *
 * @throws InputError for a module that does not load, or that exports something else.
 */
export async function moduleSubject(file: string, minions: readonly GivenMinion[], forPlan: boolean): Promise<Subject> {
  const loaded = await loadProject(file);
  if (!("kind" in loaded)) return refused(file, loaded.diagnostics);
  const wanted = minionsOf(loaded, minions, file, forPlan);
  const known = new Set(loaded.minions.map((each) => each.id));
  const others = wanted.filter((each) => !known.has(each.id));
  const given = others.length === 0 ? loaded : { ...loaded, minions: [...loaded.minions, ...others] };
  const found = check(given);
  return {
    findings: found,
    // Which minions get it is not known: nothing is written for any.
    verdict: wanted.length === 0 && hasErrors(found) ? "refused" : "runs",
    runs: wanted.map((minion) => runOf(loaded, minion, found)),
    separate: false,
    what: `the project of ${file}`,
  };
}

/** By id from the project's own, unless grains or pillar are given. */
function minionsOf(project: Project, given: readonly GivenMinion[], file: string, forPlan: boolean): readonly Minion[] {
  const named = given.map(({ minion, hasGrains }) => {
    const own = project.minions.find((each) => each.id === minion.id);
    return own !== undefined && !hasGrains && minion.pillar === undefined ? own : minion;
  });
  if (!forPlan || named.length > 0) return named.length > 0 ? named : project.minions;
  if (project.minions.length === 1) return project.minions;
  const ids = project.minions.map((each) => each.id).join(", ");
  throw new InputError(`A plan is for one minion: --minion ID${ids === "" ? "" : ` (${file} knows ${ids})`}.`);
}

function runOf(project: Project, minion: Minion, found: readonly Finding[]): Run {
  return {
    minion: minion.id,
    outcome(salt: SaltLine): Outcome {
      try {
        const { verdict, steps } = planProject(project, minion, { salt });
        return { verdict, steps, findings: [] };
      } catch (cause) {
        if (!isExpected(cause)) throw cause;
        // What it says, the check of this minion has said, with its place.
        return { verdict: hasErrors(found) ? "refused" : "runs", steps: [], findings: [] };
      }
    },
  };
}

function isExpected(cause: unknown): boolean {
  return cause instanceof Error && ["ProjectError", "EvaluationError", "UnpredictableError"].includes(cause.name);
}

async function loadProject(file: string): Promise<Project | { readonly diagnostics: readonly Diagnostic[] }> {
  const module = await loadModule(file, (thrown) => diagnosticsOf(thrown) !== undefined);
  const diagnostics = diagnosticsOf(module);
  if (diagnostics !== undefined) return { diagnostics };
  const exported = defaultOf(module);
  if (isProject(exported)) return assertOurs(exported, file);
  if (exported === undefined) {
    throw new InputError(`${file} has no default export: write \`export default project({ … })\`.`);
  }
  throw new InputError(`The default export of ${file} is no project: write \`export default project({ … })\`.`);
}

/** A module in CommonJS has its exports below `default` too. */
function defaultOf(module: unknown): unknown {
  const exported = fieldOf(module, "default");
  return isProject(exported) ? exported : (fieldOf(exported, "default") ?? exported);
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !(key in value)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function isProject(value: unknown): value is Project {
  return fieldOf(value, "kind") === "project" && Array.isArray(fieldOf(value, "saltenvs"));
}

/** Another copy of typesalt has places, and kinds of values, of its own. */
function assertOurs(project: Project, file: string): Project {
  if (locationOf(project) !== undefined) return project;
  throw new InputError(
    `The project of ${file} is made with another copy of typesalt than this command's: run the one that is installed beside it, with npx typesalt.`,
  );
}

function diagnosticsOf(cause: unknown): readonly Diagnostic[] | undefined {
  if (!(cause instanceof Error) || cause.name !== "ProjectError") return undefined;
  const found = fieldOf(cause, "diagnostics");
  return Array.isArray(found) ? (found as readonly Diagnostic[]) : undefined;
}

function refused(file: string, findings: readonly Finding[]): Subject {
  return { findings, verdict: "refused", runs: [], separate: false, what: `the project of ${file}` };
}
