import type { Value } from "../expr/node.ts";
import { isList, isMapping } from "../expr/python.ts";
import type { Minion } from "../sls/minion.ts";
import type { Match } from "../sls/top.ts";

/** A way of matching that is not predicted here: the caller says so instead of guessing. */
export class UnpredictableMatch extends Error {
  override readonly name: string = "UnpredictableMatch";
}

/**
 * Whether a minion is a top file's target.
 *
 * Salt's default is `compound`, which for a single word without `@` is a glob on the id. Source: SALT.md §10.
 *
 * @throws UnpredictableMatch for compound expressions, addresses, node groups and pillar matches.
 */
export function matches(minion: Minion, target: string, match: Match | undefined): boolean {
  switch (match) {
    case "glob":
      return glob(target).test(minion.id);
    case "list":
      return target.split(",").includes(minion.id);
    case "pcre":
      return new RegExp(`^(?:${target})`, "u").test(minion.id);
    case "grain":
      return grainMatches(minion, target, (pattern) => glob(pattern, "i"));
    case undefined:
    case "compound":
      if (/[\s@()]/.test(target)) break;
      return glob(target).test(minion.id);
  }
  throw new UnpredictableMatch(`the target "${target}" (${match ?? "compound"}) is decided by Salt alone`);
}

/** `os:Fed*`, and `a:b:c` for nested grains; each entry of a list is tried. Compared without regard to case. */
function grainMatches(minion: Minion, target: string, pattern: (text: string) => RegExp): boolean {
  const steps = target.split(":");
  for (let depth = steps.length - 1; depth > 0; depth -= 1) {
    let value: Value = minion.grains;
    for (const step of steps.slice(0, depth))
      value = isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    const wanted = pattern(steps.slice(depth).join(":"));
    const candidates = isList(value) ? value : [value];
    if (candidates.some((each) => each !== undefined && !isMapping(each) && wanted.test(String(each)))) return true;
  }
  return false;
}

/** Python's fnmatch: `*`, `?`, `[seq]`, `[!seq]`. */
export function glob(pattern: string, flags = ""): RegExp {
  let source = "";
  for (let i = 0; i < pattern.length; i += 1) {
    const character = pattern[i] as string;
    const close = character === "[" ? pattern.indexOf("]", pattern[i + 1] === "!" ? i + 3 : i + 2) : -1;
    if (character === "*") source += ".*";
    else if (character === "?") source += ".";
    else if (close > 0) {
      const set = pattern
        .slice(i + 1, close)
        .replaceAll("\\", "\\\\")
        .replaceAll("[", "\\[")
        .replaceAll("]", "\\]");
      source += `[${set.startsWith("!") ? `^${set.slice(1)}` : set.replace(/^\^/, "\\^")}]`;
      i = close;
    } else source += character.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  }
  return new RegExp(`^(?:${source})$`, `s${flags}`);
}
