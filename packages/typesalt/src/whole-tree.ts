import type { SaltLine, SourceLocation } from "./engine.ts";
import type { RenderWithSalt } from "./salt-call.ts";
import { settle } from "./settle.ts";
import type { SlsFiles } from "./sls-files.ts";
import type { Templates } from "./template.ts";
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
      run: new TreeRun(tree, files, templates, new Map([[saltenv, [sls]]]), { origins, alone: true }),
    })),
  );
  await settle(
    perMinion,
    () => {
      for (const { run } of all.flat()) for (const line of lines) run.walk(line);
    },
    salt,
  );
  const [newest = "3008"] = lines.toReversed();
  return all.flatMap((parts) => {
    const held = parts.map(({ run, key }) => {
      const saltenv = key.slice(0, key.indexOf(":"));
      const processed = run.walk(newest)?.processed ?? [];
      return { run, key, holds: new Set([key, ...processed.map((sls) => `${saltenv}:${sls}`)]) };
    });
    return uncovered(held).map((each) => each.run);
  });
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
