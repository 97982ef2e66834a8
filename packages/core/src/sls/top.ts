import { snapshot } from "../expr/snapshot.ts";
import { remember } from "../state/source.ts";
import type { Sls } from "../state/types.ts";
import type { PillarFile } from "./pillar.ts";

/** How a target is compared with minions. https://docs.saltproject.io/en/latest/ref/states/top.html#other-ways-of-targeting-minions */
export const matchKinds = [
  "glob",
  "compound",
  "list",
  "pcre",
  "grain",
  "grain_pcre",
  "pillar",
  "pillar_pcre",
  "ipcidr",
  "nodegroup",
] as const;

export type Match = (typeof matchKinds)[number];

/** What the minions of one target get: files, or files with the way of matching (a glob on the id without one). */
export type TopEntry<F> = readonly (F | string)[] | { readonly match: Match; readonly files: readonly (F | string)[] };

/** Targets of one saltenv, in order. */
export interface Targets<F> {
  readonly [target: string]: TopEntry<F>;
}

/** A top file: which minions get which SLS files. */
export interface TopFile<F> {
  readonly kind: "top";
  readonly entries: readonly TopTarget<F>[];
}

export interface TopTarget<F> {
  readonly saltenv: string;
  readonly target: string;
  readonly match: Match | undefined;
  readonly files: readonly (F | string)[];
}

/**
 * A top file that says more than `project`'s own `top` can: entries of several saltenvs.
 *
 * @example
 * top({ base: { "*": [common] }, user: { dom0: [create] } })
 */
export function top(environments: { readonly [saltenv: string]: Targets<Sls> }): TopFile<Sls> {
  return remember(topFile(environments), top);
}

/** As `top`, for pillar files. */
export function pillarTop(environments: { readonly [saltenv: string]: Targets<PillarFile> }): TopFile<PillarFile> {
  return remember(topFile(environments), pillarTop);
}

export function topFile<F>(environments: { readonly [saltenv: string]: Targets<F> }): TopFile<F> {
  const entries = Object.entries(environments).flatMap(([saltenv, targets]) =>
    Object.entries(targets).map(([target, entry]): TopTarget<F> => {
      const plain = Array.isArray(entry);
      const { match, files } = (plain ? { match: undefined, files: entry } : entry) as {
        match: Match | undefined;
        files: readonly (F | string)[];
      };
      if (match !== undefined && !matchKinds.includes(match)) {
        throw new TypeError(
          `top: "${target}": match is one of ${matchKinds.join(", ")}, not ${JSON.stringify(match)}.`,
        );
      }
      if (!Array.isArray(files)) {
        throw new TypeError(
          `top: "${saltenv}", "${target}": a list of files is needed, or { match, files }. top() and pillarTop() take the targets of each saltenv: { base: { "*": [web] } }.`,
        );
      }
      return Object.freeze({ saltenv, target: snapshot(target) as string, match, files: Object.freeze([...files]) });
    }),
  );
  return Object.freeze({ kind: "top", entries: Object.freeze(entries) });
}

export function isTopFile(value: object): value is TopFile<never> {
  return "kind" in value && value.kind === "top" && "entries" in value && Array.isArray(value.entries);
}
