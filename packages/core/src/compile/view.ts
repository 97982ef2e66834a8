import { ProjectError } from "../diagnostics/diagnostic.ts";
import type { Value } from "../expr/node.ts";
import type { Minion } from "../sls/minion.ts";
import type { Project } from "../sls/project.ts";
import { problemFinding } from "./check-minion.ts";
import type { HighArgument, HighData } from "./high-data.ts";
import { matchedSls, minionHighData, pillarOf, scopeOf } from "./minion-view.ts";

/** An id as Salt's high data has it: its modules, `__sls__` and `__env__`. */
export interface HighId {
  readonly [key: string]: string | readonly HighArgument[];
}

/**
 * The high data of a minion, as `state.show_highstate` prints it before `extend` and `_in` requisites are worked in: by
 * id, in Salt's order, with the numbers that Salt gives. Source: SALT.md §1.
 *
 * The fields `__sls_included_from__` that Salt 3007 and newer add are not among it.
 *
 * @throws EvaluationError where the minion's pillar cannot be rendered.
 * @throws ProjectError where Salt would not render the SLS files, or where what it makes of them is not predicted.
 * @example
 * highDataOf(site, minion({ id: "web1" })).get("nginx")
 */
export function highDataOf(project: Project, minion: Minion): ReadonlyMap<string, HighId | readonly unknown[]> {
  const high = minionHighData(project, minion, scopeOf(project, minion));
  if (high.problems.length > 0)
    throw new ProjectError(high.problems.map((each) => problemFinding(each, minion).diagnostic));
  const out = new Map<string, HighId | readonly unknown[]>();
  for (const [id, declaration] of high.ids) out.set(id, plain(declaration));
  if (high.extend.length > 0) {
    out.set(
      "__extend__",
      high.extend.map((each) => ({ [each.id]: plain(each) })),
    );
  }
  if (high.exclude.length > 0) out.set("__exclude__", high.exclude);
  return out;
}

function plain({
  sls,
  saltenv,
  modules,
}: {
  sls: string;
  saltenv: string;
  modules: HighData["extend"][number]["modules"];
}): HighId {
  return { ...Object.fromEntries(modules), __sls__: sls, __env__: saltenv };
}

/** The pillar of a minion: what `pillar.items` prints. */
export function pillarDataOf(project: Project, minion: Minion): Readonly<Record<string, Value>> {
  return minion.pillar ?? pillarOf(project, minion);
}

/** Which SLS files a minion gets in each saltenv: what `state.show_top` prints. */
export function topOf(project: Project, minion: Minion): Readonly<Record<string, readonly string[]>> {
  const entries = project.saltenvs.map((saltenv) => {
    const files = matchedSls(project, saltenv, minion).map((file) => (typeof file === "string" ? file : file.name));
    return [saltenv.name, files] as const;
  });
  return Object.fromEntries(entries.filter(([, files]) => files.length > 0));
}
