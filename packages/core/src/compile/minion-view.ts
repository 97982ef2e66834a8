import type { Scope, Value } from "../expr/node.ts";
import { laidOver } from "../expr/ops/merge.ts";
import { EvaluationError } from "../expr/scope.ts";
import { type Highstate, renderHighstate } from "../salt/highstate.ts";
import type { Matches } from "../salt/source.ts";
import type { SaltLine } from "../salt/types.ts";
import type { Minion } from "../sls/minion.ts";
import type { PillarFile } from "../sls/pillar.ts";
import type { Project, Saltenv } from "../sls/project.ts";
import type { SlsValue } from "../sls/sls.ts";
import type { TopTarget } from "../sls/top.ts";
import { dom0Grains } from "./dom0-grains.ts";
import { minionMatches } from "./match.ts";
import { projectSource } from "./project-source.ts";
import { resolveMap } from "./resolve.ts";
import type { Secrets } from "./secrets.ts";

/**
 * The SLS files that a saltenv's top data gives to a minion, in order. The top file of `base` decides for every saltenv that
 * it names; else a saltenv's own top file does. Source: SALT.md §10, `top_file_merging_strategy: merge`.
 */
export function matchedSls(project: Project, saltenv: Saltenv, minion: Minion): readonly (SlsValue | string)[] {
  const base = project.saltenvs.find((each) => each.name === "base");
  const said = (from: Saltenv | undefined) =>
    from?.top?.entries.filter((entry) => entry.saltenv === saltenv.name) ?? [];
  const entries = said(base).length > 0 ? said(base) : said(saltenv);
  return matchedBy(entries, minion);
}

/** The pillar files of a saltenv for a minion: every top file counts, and a later one replaces a target's entry. */
export function matchedPillars(project: Project, saltenv: Saltenv, minion: Minion): readonly (PillarFile | string)[] {
  const byTarget = new Map<string, TopTarget<PillarFile>>();
  for (const { pillarTop } of project.saltenvs) {
    for (const entry of pillarTop?.entries ?? []) if (entry.saltenv === saltenv.name) byTarget.set(entry.target, entry);
  }
  return [...new Set(matchedBy([...byTarget.values()], minion))];
}

function matchedBy<F>(entries: readonly TopTarget<F>[], minion: Minion): readonly (F | string)[] {
  return entries.filter((entry) => minionMatches(minion, entry.target, entry.match)).flatMap((entry) => entry.files);
}

/** The scope in which a minion's SLS files are evaluated: its grains, and its pillar. */
export function scopeOf(project: Project, minion: Minion, secrets?: Secrets): Scope {
  const pillar = minion.pillar ?? pillarOf(project, minion, secrets);
  return { ...knownOf(minion), pillar, hide: secrets?.hear };
}

function knownOf({ grains, salt, opts }: Minion): Omit<Scope, "pillar"> {
  return { grains, salt, opts, bindings: new Map() };
}

/**
 * The minion's pillar, from the project's pillar files. Later files are laid over earlier ones, mapping by mapping; Salt's
 * default way of merging.
 *
 * @throws EvaluationError where a pillar file cannot be rendered for the minion.
 */
export function pillarOf(project: Project, minion: Minion, secrets?: Secrets): Readonly<Record<string, Value>> {
  const scope: Scope = {
    ...knownOf(minion),
    ...(project.platform === "qubes" ? dom0Grains(project, minion) : {}),
    pillar: {},
    hide: secrets?.hear,
  };
  let pillar: Readonly<Record<string, Value>> = {};
  for (const saltenv of project.saltenvs) {
    for (const file of matchedPillars(project, saltenv, minion)) {
      if (typeof file === "string")
        throw new EvaluationError(`The pillar file "${file}" lies outside the project: pass minion({ pillar }).`);
      pillar = laidOver(pillar, (resolveMap(file.data, scope) ?? {}) as Readonly<Record<string, Value>>);
    }
  }
  return pillar;
}

/** The names of the SLS files that the project's top files give to a minion. */
export function matchesOf(project: Project, minion: Minion): Matches {
  const matched = project.saltenvs.map((saltenv) => {
    const files = matchedSls(project, saltenv, minion).map((file) => (typeof file === "string" ? file : file.name));
    return [saltenv.name, files] as const;
  });
  return new Map(matched);
}

/** High data of a minion over all saltenvs, as `state.show_highstate` prints it, or why there is none. */
export function minionHighstate(project: Project, minion: Minion, salt: SaltLine, secrets?: Secrets): Highstate {
  const source = projectSource(project, scopeOf(project, minion, secrets));
  return renderHighstate(matchesOf(project, minion), source, { salt });
}
