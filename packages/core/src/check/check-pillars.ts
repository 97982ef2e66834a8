import { matchedPillars, pillarOf } from "../compile/minion-view.ts";
import { glob } from "../expr/glob.ts";
import { hasExpr, isCompound, type Operand, type OperandMap } from "../expr/node.ts";
import { holdsGrainBesidesId } from "../expr/ops/grains-read.ts";
import { secretOf } from "../expr/ops/secret.ts";
import { EvaluationError } from "../expr/scope.ts";
import { isOperandMap } from "../expr/snapshot.ts";
import type { PillarFile } from "../sls/pillar.ts";
import { type Project, qubesRoots } from "../sls/project.ts";
import { type Finding, finding } from "./finding.ts";

/** What is wrong with the project's pillar files, as far as the files themselves say it. */
export function checkPillars(project: Project): readonly Finding[] {
  return [...shapes(project), ...merges(project), ...(project.platform === "qubes" ? qubes(project) : [])];
}

/** Pillar files and named minions, held to the shapes that the formulas and the project declare. */
function shapes(project: Project): readonly Finding[] {
  const files = new Set(project.saltenvs.flatMap((each) => each.pillarFiles));
  const out: Finding[] = [];
  for (const definition of project.pillars) {
    const said = (data: unknown, at: object, who: string) => {
      for (const problem of definition.problems(data)) {
        out.push(finding({ code: "wrong-pillar", message: `${problem} (${who})`, at, subjects: [at, problem] }));
      }
    };
    for (const file of files) {
      const data = Object.hasOwn(file.data, definition.key) ? file.data[definition.key] : undefined;
      const known = data === undefined ? undefined : withoutSecrets(data);
      if (known === undefined || hasExpr(known) || isEncrypted(known)) continue;
      said(known, file, `in the pillar file "${file.name}"`);
    }
    for (const minion of project.minions) {
      const pillar = minion.pillar ?? attempt(() => pillarOf(project, minion));
      const data = pillar !== undefined && Object.hasOwn(pillar, definition.key) ? pillar[definition.key] : undefined;
      if (data !== undefined) said(data, project, `for the minion "${minion.id}"`);
    }
  }
  return out;
}

/** A literal that is a secret is known all the same. As deep as data may be nested. */
function withoutSecrets(operand: Operand): Operand {
  const secret = secretOf(operand);
  if (secret !== undefined) return withoutSecrets(secret);
  if (Array.isArray(operand)) return operand.map(withoutSecrets);
  if (!isOperandMap(operand)) return operand;
  return Object.fromEntries(Object.entries(operand).map(([key, value]) => [key, withoutSecrets(value)]));
}

/** Whether a text in it is encrypted: what it says is known where it is decrypted. */
function isEncrypted(whole: Operand): boolean {
  const stack: Operand[] = [whole];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string" && next.includes("-----BEGIN PGP MESSAGE-----")) return true;
    if (isCompound(next)) stack.push(...(Object.values(next) as Operand[]));
  }
  return false;
}

/** A pillar that cannot be rendered is reported with its minion. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (cause) {
    if (cause instanceof EvaluationError) return undefined;
    throw cause;
  }
}

/** A minion gets the pillars of all environments, laid over each other: what two of them say is said by one alone. */
function merges(project: Project): readonly Finding[] {
  const out: Finding[] = [];
  const targets = project.saltenvs.flatMap(({ pillarTop }) => pillarTop?.entries ?? []);
  for (const [index, one] of targets.entries()) {
    for (const other of targets.slice(index + 1)) {
      if (one.saltenv === other.saltenv || !mayMeet(project, one, other)) continue;
      for (const a of one.files)
        for (const b of other.files) {
          if (typeof a === "string" || typeof b === "string") continue;
          const path = clash(a.data, b.data);
          if (path === undefined) continue;
          out.push(
            finding({
              code: "merged-pillars",
              severity: "warning",
              message: `The pillar files "${a.name}" of the saltenv ${one.saltenv} and "${b.name}" of ${other.saltenv} both say ${path}. Salt gives a minion the pillars of all environments, laid over each other, so one of the two is lost. Say it in one of them, or set pillarenv_from_saltenv in the minion's configuration.`,
              at: b,
              related: [{ message: `"${a.name}" was made here`, at: a }],
              subjects: [a, b, path],
            }),
          );
        }
    }
  }
  return out;
}

type Target = NonNullable<Project["saltenvs"][number]["pillarTop"]>["entries"][number];

/** Whether one minion may get both: exactly for named minions, by the globs for others. */
function mayMeet(project: Project, one: Target, other: Target): boolean {
  const gets = (target: Target, minion: Project["minions"][number]) =>
    project.saltenvs.some(
      (each) =>
        each.name === target.saltenv &&
        attempt(() => target.files.every((file) => matchedPillars(project, each, minion).includes(file))) === true,
    );
  if (project.minions.some((minion) => gets(one, minion) && gets(other, minion))) return true;
  if (one.match !== undefined || other.match !== undefined) return false;
  return glob(one.target).test(other.target) || glob(other.target).test(one.target);
}

/** The first key that both say, and that is no mapping in both. */
function clash(a: OperandMap, b: OperandMap): string | undefined {
  const stack: { readonly path: string; readonly a: Operand; readonly b: Operand }[] = [{ path: "", a, b }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { path, a: left, b: right } = next;
    if (!isOperandMap(left) || !isOperandMap(right)) return path;
    for (const key of Object.keys(left)) {
      if (Object.hasOwn(right, key))
        stack.push({ path: path === "" ? key : `${path}:${key}`, a: left[key] as Operand, b: right[key] as Operand });
    }
  }
  return undefined;
}

function qubes(project: Project): readonly Finding[] {
  const out: Finding[] = [];
  for (const file of new Set<PillarFile>(project.saltenvs.flatMap((each) => each.pillarFiles))) {
    const grain = holdsGrainBesidesId(file.data);
    if (grain === undefined) continue;
    const message = `The pillar file "${file.name}" reads ${grain}. Qubes renders every qube's pillar in dom0: the grain is dom0's, whatever the qube is. Only grains.id is the qube's own; look at other grains in the SLS files of states.`;
    out.push(finding({ code: "dom0-grain", severity: "warning", message, at: file, subjects: [file] }));
  }
  for (const { name, directories } of project.saltenvs) {
    for (const directory of Object.values(directories)) {
      if (directory.startsWith("/srv/") || qubesRoots.has(directory)) continue;
      const message = `The saltenv "${name}" has files in ${directory}: only what lies below /srv travels from dom0 to a qube.`;
      out.push(finding({ code: "outside-srv", message, at: project, subjects: [name, directory] }));
    }
  }
  return out;
}
