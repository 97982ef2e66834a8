import type { Scope, Value } from "../expr/node.ts";
import { EvaluationError } from "../expr/scope.ts";
import type { Minion } from "../sls/minion.ts";
import { placesIn } from "../sls/places.ts";
import { allSls, type Project, type Saltenv } from "../sls/project.ts";
import type { TopFile } from "../sls/top.ts";
import { type HighData, highData } from "./high-data.ts";
import { matches } from "./match.ts";
import { resolveMap } from "./resolve.ts";

/** The files that a top file gives to a minion, in order. */
export function matched<F>(top: TopFile<F> | undefined, saltenv: string, minion: Minion): readonly (F | string)[] {
  const entries = (top?.entries ?? []).filter(
    (entry) => entry.saltenv === saltenv && matches(minion, entry.target, entry.match),
  );
  return [...new Set(entries.flatMap((entry) => entry.files))];
}

/** The scope in which a minion's SLS files are evaluated: its grains, and its pillar. */
export function scopeOf(project: Project, minion: Minion): Scope {
  return { grains: minion.grains, pillar: minion.pillar ?? pillarOf(project, minion), bindings: new Map() };
}

/**
 * The minion's pillar, from the project's pillar files. Later files are laid over earlier ones, mapping by mapping; Salt's
 * default way of merging.
 *
 * @throws EvaluationError where a pillar file cannot be rendered for the minion.
 */
export function pillarOf(project: Project, minion: Minion): Readonly<Record<string, Value>> {
  const scope: Scope = { grains: minion.grains, pillar: {}, bindings: new Map() };
  let pillar: Readonly<Record<string, Value>> = {};
  for (const saltenv of project.saltenvs) {
    for (const file of matched(saltenv.pillarTop, saltenv.name, minion)) {
      if (typeof file === "string")
        throw new EvaluationError(`The pillar file "${file}" lies outside the project: pass minion({ pillar }).`);
      pillar = merge(pillar, (resolveMap(file.data, scope) ?? {}) as Readonly<Record<string, Value>>);
    }
  }
  return pillar;
}

type Mapping = Readonly<Record<string, Value>>;

/** As deep as pillar data may be nested. */
function merge(below: Mapping, above: Mapping): Mapping {
  const out: Record<string, Value> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const before = Object.hasOwn(out, key) ? out[key] : undefined;
    out[key] = isMapping(before) && isMapping(value) ? merge(before, value) : value;
  }
  return out;
}

function isMapping(value: Value): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** High data of one saltenv for a minion: what `state.show_highstate` would print. */
export function minionHighData(saltenv: Saltenv, minion: Minion, scope: Scope): HighData {
  const files = matched(saltenv.top, saltenv.name, minion).filter((file) => typeof file !== "string");
  return highData(files, saltenv.name, scope, placesIn(allSls(saltenv)));
}
