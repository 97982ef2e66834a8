import type { SaltLine, SourceLocation } from "../engine.ts";
import type { RenderWithSalt } from "../salt/salt-call.ts";
import type { Templates } from "../salt/template.ts";
import { includesOf } from "./includes.ts";
import { settle } from "./settle.ts";
import type { SlsFiles } from "./sls-files.ts";
import type { TopTarget } from "./top.ts";
import { byCodePoint, type Tree } from "./tree.ts";
import { TreeRun } from "./tree-run.ts";

interface Part {
  readonly run: TreeRun;
  readonly key: string;
  /** Files that were rendered with it, itself among them. */
  readonly holds: ReadonlySet<string>;
}

/**
 * Every SLS file of a tree, where nobody says which of them a minion gets together: each that no other includes is put
 * together with what it includes, for itself.
 *
 * @param targets - what the tree's top files ask for, so that what they name and nobody has is found.
 */
export async function separateRuns(
  tree: Tree,
  perMinion: readonly SlsFiles[],
  templates: Templates,
  targets: readonly TopTarget[],
  lines: readonly SaltLine[],
  salt: () => Promise<RenderWithSalt | undefined>,
): Promise<readonly TreeRun[]> {
  const origins = new Map<string, SourceLocation>();
  const wanted = tree.saltenvs.flatMap((saltenv) => tree.files(saltenv).map(({ sls }) => ({ saltenv, sls })));
  const known = new Set(wanted.map(({ saltenv, sls }) => `${saltenv}:${sls}`));
  for (const { saltenv, list, at } of targets) {
    for (const sls of list) {
      const key = `${saltenv}:${String(sls)}`;
      if (typeof sls !== "string" || known.has(key) || /[*?[]/.test(sls)) continue;
      known.add(key);
      origins.set(key, at);
      wanted.push({ saltenv, sls });
    }
  }
  const all = perMinion.map((files) =>
    wanted.map(({ saltenv, sls }) => ({
      key: `${saltenv}:${sls}`,
      saltenv,
      file: tree.find(saltenv, sls),
      run: new TreeRun(tree, files, templates, new Map([[saltenv, [sls]]]), { origins, alone: true }),
    })),
  );
  const [newest = "3008"] = lines.toReversed();
  // Those that no other includes first: what they bring need not be walked again, and again for each that includes it.
  const walked = () =>
    all.map((parts, index) => {
      const files = perMinion[index] as SlsFiles;
      const included = new Set(
        parts.flatMap(({ file, saltenv }) =>
          file === undefined ? [] : includesOf(file, files).map((each) => `${saltenv}:${each.sls}`),
        ),
      );
      const covered = new Set<string>();
      const rest = parts.filter(({ key }) => included.has(key));
      return [...parts.filter(({ key }) => !included.has(key)), ...rest].flatMap(({ key, saltenv, run }) => {
        if (covered.has(key)) return [];
        const processed = run.walk(newest)?.processed ?? [];
        const holds = new Set([key, ...processed.map((sls) => `${saltenv}:${sls}`)]);
        for (const each of holds) covered.add(each);
        return [{ run, key, holds }];
      });
    });
  await settle(perMinion, walked, salt);
  return walked().flatMap((parts) => uncovered(parts).map((each) => each.run));
}

/** The parts that no other holds, and one of each circle of includes. */
function uncovered(parts: readonly Part[]): readonly Part[] {
  const included = new Set(parts.flatMap(({ key, holds }) => [...holds].filter((each) => each !== key)));
  const kept = parts.filter(({ key }) => !included.has(key));
  const covered = new Set(kept.flatMap(({ holds }) => [...holds]));
  for (const part of parts) {
    if (covered.has(part.key)) continue;
    kept.push(part);
    for (const each of part.holds) covered.add(each);
  }
  return kept.toSorted((a, b) => byCodePoint(a.key, b.key));
}
