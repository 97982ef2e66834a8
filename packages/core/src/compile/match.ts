import { glob } from "../expr/glob.ts";
import type { Minion } from "../sls/minion.ts";
import type { Match } from "../sls/top.ts";
import { compoundMatches, type Word } from "./match-compound.ts";
import { dataMatches } from "./match-data.ts";
import { UnpredictableMatch } from "./match-error.ts";
import { pythonMatch } from "./match-pattern.ts";

export { UnpredictableMatch };

/** The way of matching that each letter of a compound target means. */
const engines: Readonly<Record<string, Match>> = {
  G: "grain",
  P: "grain_pcre",
  I: "pillar",
  J: "pillar_pcre",
  L: "list",
  E: "pcre",
  S: "ipcidr",
  N: "nodegroup",
};

/**
 * Whether a minion is a top file's target.
 *
 * Salt's default is `compound`, which for a single word without `@` is a glob on the id. Source: SALT.md §10.
 *
 * @param match - the way of matching that the top file says; `compound` without one.
 * @throws UnpredictableMatch for addresses, node groups, and for pillar matches of a minion whose pillar is not known.
 */
export function minionMatches(minion: Minion, target: string, match: Match | undefined): boolean {
  if (match !== undefined && match !== "compound") return matchesOne(minion, target, match, ":");
  return compoundMatches(target, (word) => matchesWord(minion, word));
}

function matchesWord(minion: Minion, { engine, delimiter, pattern }: Word): boolean {
  if (engine === undefined) return glob(pattern).test(minion.id);
  const match = Object.hasOwn(engines, engine) ? engines[engine] : undefined;
  if (match === undefined) throw new UnpredictableMatch(`the target "${engine}@${pattern}" is decided by Salt alone`);
  return matchesOne(minion, pattern, match, delimiter ?? ":");
}

function matchesOne(minion: Minion, target: string, match: Match, delimiter: string): boolean {
  switch (match) {
    case "glob":
      return glob(target).test(minion.id);
    case "list":
      return target.split(",").includes(minion.id);
    case "pcre":
      return pythonMatch(target).test(minion.id);
    case "grain":
      return dataMatches(minion.grains, target, globbed, delimiter);
    case "grain_pcre":
      return dataMatches(minion.grains, target, regular, delimiter);
    case "pillar":
    case "pillar_pcre":
      if (minion.pillar === undefined) break;
      return dataMatches(minion.pillar, target, match === "pillar" ? globbed : regular, delimiter);
  }
  throw new UnpredictableMatch(`the target "${target}" (${match}) is decided by Salt alone`);
}

function globbed(pattern: string): (value: string) => boolean {
  const wanted = glob(pattern);
  return (value) => wanted.test(value);
}

function regular(pattern: string): (value: string) => boolean {
  const wanted = pythonMatch(pattern);
  return (value) => wanted.test(value);
}
