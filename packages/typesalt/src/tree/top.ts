import {
  type Data,
  type DataMap,
  locationOf,
  type Match,
  type Matches,
  type Minion,
  minionMatches,
  type SourceLocation,
  UnpredictableMatch,
} from "../engine.ts";
import { type Finding, finding } from "../finding.ts";

/** What the top file of a saltenv holds. */
export interface TopFile {
  readonly saltenv: string;
  readonly path: string;
  readonly data: Data;
}

/** What top files give to a minion. */
export interface TopMatches {
  readonly matches: Matches;
  /** Where each SLS file is asked for, by `saltenv:sls`. */
  readonly origins: ReadonlyMap<string, SourceLocation>;
  readonly findings: readonly Finding[];
}

/** One target with its list, in a section of a top file. */
export interface TopTarget {
  readonly saltenv: string;
  readonly target: string;
  readonly list: readonly Data[];
  readonly at: SourceLocation;
}

/**
 * The targets of top files, put together as `top_file_merging_strategy: merge` does: what base's says of a saltenv counts,
 * else what the saltenv's own says of itself. Source: SALT.md §10.
 */
export function targetsOf(tops: readonly TopFile[]): readonly TopTarget[] {
  const base = tops.filter((each) => each.saltenv === "base").flatMap((each) => sectionsOf(each));
  const decided = new Set(base.map((each) => each.saltenv));
  const others = tops
    .filter((each) => each.saltenv !== "base")
    .flatMap((top) => sectionsOf(top).filter((each) => each.saltenv === top.saltenv && !decided.has(each.saltenv)));
  return [...base, ...others];
}

function sectionsOf({ path, data }: TopFile): readonly TopTarget[] {
  if (!(data instanceof Map)) return [];
  return [...(data as DataMap)].flatMap(([saltenv, targets]) => {
    if (saltenv === "include" || typeof saltenv !== "string" || !(targets instanceof Map)) return [];
    return [...(targets as DataMap)].flatMap(([target, list]) => {
      if (typeof target !== "string" || !Array.isArray(list)) return [];
      const at = locationOf(list) ?? locationOf(targets) ?? { file: path, line: 1, column: 1 };
      return [{ saltenv, target, list: list as readonly Data[], at }];
    });
  });
}

/**
 * Which SLS files a minion gets from top files.
 *
 * @param saltenvs - those that exist: an entry of another one is passed over.
 */
export function topMatches(targets: readonly TopTarget[], minion: Minion, saltenvs: readonly string[]): TopMatches {
  const matches = new Map<string, string[]>();
  const origins = new Map<string, SourceLocation>();
  const findings: Finding[] = [];
  const add = (saltenv: string, sls: string, at: SourceLocation) => {
    const own = matches.get(saltenv) ?? [];
    matches.set(saltenv, own);
    own.push(sls);
    origins.set(`${saltenv}:${sls}`, origins.get(`${saltenv}:${sls}`) ?? at);
  };
  for (const { saltenv, target, list, at } of targets) {
    const holds = decided(minion, target, matcherOf(list));
    if (typeof holds !== "boolean") findings.push(finding("not-predictable", "warning", holds.why, at));
    if (holds !== true) continue;
    for (const item of list) {
      if (typeof item === "string") add(saltenv, item, at);
      if (!(item instanceof Map)) continue;
      const last = [...(item as DataMap)].at(-1);
      const known = last !== undefined && typeof last[0] === "string" && saltenvs.includes(last[0]);
      if (known && typeof last[1] === "string") add(last[0] as string, last[1], at);
    }
  }
  return { matches, origins, findings };
}

/** The last `match:` of a list counts. */
function matcherOf(list: readonly Data[]): Data | undefined {
  const said = list.filter((each): each is DataMap => each instanceof Map && each.has("match"));
  return said.at(-1)?.get("match");
}

function decided(minion: Minion, target: string, match: Data | undefined): boolean | { readonly why: string } {
  try {
    return minionMatches(minion, target, match as Match | undefined);
  } catch (cause) {
    if (!(cause instanceof UnpredictableMatch)) throw cause;
    return {
      why: `Whether the minion "${minion.id}" gets these files is not predicted, and they are left out: ${cause.message}. Check them with --sls.`,
    };
  }
}
