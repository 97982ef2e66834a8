import type { Minion, SaltLine } from "../engine.ts";
import { type Finding, finding, hasErrors, hiding } from "../finding.ts";
import type { Outcome } from "../outcome.ts";
import { InputError } from "../problem.ts";
import type { RenderWithSalt } from "../salt/salt-call.ts";
import { Templates } from "../salt/template.ts";
import type { Run, Subject } from "../subject.ts";
import { settle } from "../tree/settle.ts";
import { SlsFiles } from "../tree/sls-files.ts";
import { type TopFile, targetsOf, topMatches } from "../tree/top.ts";
import type { Tree } from "../tree/tree.ts";
import { placedOutcome, TreeRun } from "../tree/tree-run.ts";
import { verifyTop } from "../tree/verify-top.ts";
import { separateRuns } from "../tree/whole-tree.ts";
import type { GivenMinion } from "./minion-file.ts";

/** What is asked about a tree. */
export interface TreeQuestion {
  readonly tree: Tree;
  /** How the tree was named, for people. */
  readonly name: string;
  readonly minions: readonly GivenMinion[];
  /** SLS files by name, instead of what the top file says. */
  readonly sls: readonly string[];
  readonly lines: readonly SaltLine[];
  /** The steps are wanted: what cannot be one run is refused. */
  readonly forPlan: boolean;
  /** The user's Salt; undefined where there is none. Asked for only where a template needs it. */
  readonly salt: () => Promise<RenderWithSalt | undefined>;
}

/**
 * Reads a tree of SLS files: for each minion what the top file gives it or what `sls` names; every file for itself where
 * neither says.
 *
 * @throws InputError for a tree without SLS files, or a plan of what is not one run.
 */
export async function treeSubject(question: TreeQuestion): Promise<Subject> {
  const { tree, name, minions, sls, lines, forPlan, salt } = question;
  const counted = tree.saltenvs.flatMap((saltenv) => tree.files(saltenv));
  if (counted.length === 0) throw new InputError(`${name} has no SLS files.`);
  const templates = new Templates();
  const who: readonly (Minion | undefined)[] = minions.length === 0 ? [undefined] : minions.map((each) => each.minion);
  const perMinion = who.map((minion) => new SlsFiles(tree, templates, minion));
  const hasTop = tree.saltenvs.some((saltenv) => tree.top(saltenv) !== undefined);
  if (forPlan && sls.length === 0 && (minions.length === 0 || !hasTop)) {
    const lacks = hasTop
      ? "a --minion, whose states the top file says, or SLS files:"
      : "SLS files, as it has no top.sls:";
    throw new InputError(`A plan of ${name} needs ${lacks} --sls a,b.`);
  }
  const what = `${counted.length} SLS ${counted.length === 1 ? "file" : "files"}`;
  const unreachable = sls.length > 0 ? [] : tree.saltenvs.flatMap((saltenv) => tree.unreachable(saltenv).map(lost));
  const placed = (found: readonly Finding[]) =>
    placedOutcome({ verdict: "runs", steps: [], findings: found }, templates);

  if (sls.length > 0) {
    const [saltenv = "base"] = tree.saltenvs;
    const runs = perMinion.map((files) => new TreeRun(tree, files, templates, new Map([[saltenv, sls]])));
    await settle(perMinion, () => walk(runs, lines), salt);
    return { findings: [], verdict: "runs", runs, separate: false, what };
  }
  const tops = hasTop
    ? await topFiles(tree, perMinion, templates, salt)
    : perMinion.map(() => ({ tops: [], findings: [] }));
  const named = tops.flatMap((each) => targetsOf(each.tops));
  const known = (index: number) => hasTop && minions.length > 0 && tops[index]?.findings.every(isHarmless) === true;
  // Where no top file says what goes together, or it cannot be read, each file is looked at for itself.
  const loose = perMinion.filter((_, index) => !forPlan && !known(index));
  const separate = await separateRuns(tree, loose, templates, named, lines, salt);
  const runs = perMinion.flatMap((files, index) => {
    const { tops: own = [], findings = [] } = tops[index] ?? {};
    return loose.includes(files) ? [] : [topRun(tree, files, templates, own, findings)];
  });
  await settle(perMinion, () => walk(runs, lines), salt);
  const findings = tops.flatMap((each, index) => (known(index) ? [] : each.findings));
  return {
    findings: [...unreachable, ...placed(forPlan ? [] : findings).findings],
    verdict: hasErrors(findings) ? "refused" : "runs",
    runs: [...separate, ...runs],
    separate: loose.length > 0,
    what,
  };
}

/** The top file was read all the same. */
function isHarmless({ code }: Finding): boolean {
  return !hiding.has(code) && code !== "top-file";
}

function walk(runs: readonly (TreeRun | Run)[], lines: readonly SaltLine[]): void {
  for (const run of runs) if (run instanceof TreeRun) for (const line of lines) run.walk(line);
}

interface Tops {
  readonly tops: readonly TopFile[];
  readonly findings: readonly Finding[];
}

/** The top files of each saltenv, read for each minion. */
async function topFiles(
  tree: Tree,
  perMinion: readonly SlsFiles[],
  templates: Templates,
  salt: TreeQuestion["salt"],
): Promise<readonly Tops[]> {
  const paths = tree.saltenvs.flatMap((saltenv) => {
    const path = tree.top(saltenv);
    return path === undefined ? [] : [{ saltenv, path, sls: "" }];
  });
  await settle(
    perMinion,
    () => {
      for (const files of perMinion) for (const each of paths) files.read(each);
    },
    salt,
  );
  return perMinion.map((files) => {
    const read = paths.map((each) => ({ ...each, content: files.read(each) }));
    const tops = read.flatMap(({ saltenv, path, content }) =>
      content?.data === undefined || content.data === null ? [] : [{ saltenv, path, data: content.data }],
    );
    return {
      tops,
      findings: [
        ...read.flatMap((each) => each.content?.findings ?? []),
        ...tops.flatMap((each) => verifyTop(each, templates)),
      ],
    };
  });
}

/** What top files give to a minion, or why nothing can be said. */
function topRun(
  tree: Tree,
  files: SlsFiles,
  templates: Templates,
  tops: readonly TopFile[],
  findings: readonly Finding[],
): TreeRun | Run {
  const minion = files.minion as Minion;
  const { matches, origins, findings: unsure } = topMatches(targetsOf(tops), minion, tree.saltenvs);
  const own = [...findings, ...unsure];
  if (matches.size > 0) return new TreeRun(tree, files, templates, matches, { findings: own, origins });
  const why = `The top file gives the minion "${minion.id}" nothing. Salt says: No Top file or master_tops data matches found.`;
  const path = tree.saltenvs.map((saltenv) => tree.top(saltenv)).find((each) => each !== undefined) ?? "top.sls";
  const nothing = finding("top-file", "error", why, { file: path, line: 1, column: 1 });
  // A top file that could not be read, or targets that are not predicted, have been said already.
  const said = own.length > 0 ? own : [nothing];
  const outcome: Outcome = placedOutcome({ verdict: "fails", steps: [], findings: said }, templates);
  return { minion: minion.id, outcome: () => outcome };
}

function lost(path: string): Finding {
  const message =
    "Salt cannot reach this file by any name: a dot in the name of a file or directory would be read as a slash.";
  return finding("missing-sls", "warning", message, { file: path, line: 1, column: 1 });
}
