import type { SaltMessage, SourceLocation } from "../engine.ts";
import type { Templates } from "../salt/template.ts";
import { includesOf } from "./includes.ts";
import type { SlsFiles } from "./sls-files.ts";
import type { SlsFile, Tree } from "./tree.ts";

/** What is known of a run whose messages are to be placed. */
export interface Placing {
  readonly tree: Tree;
  readonly files: SlsFiles;
  readonly templates: Templates;
  /** Where each SLS file is asked for by a top file, by `saltenv:sls`. */
  readonly origins: ReadonlyMap<string, SourceLocation>;
  /** The SLS files that were put together. */
  readonly processed: readonly string[];
}

/** The place of a message that is about no list or mapping: the line that asks for a file, or the file itself. */
export function messagePlace({ text, sls }: SaltMessage, placing: Placing): SourceLocation | undefined {
  const { tree, templates, origins, processed } = placing;
  const [, missing = "", topEnv = ""] = /^No matching sls found for '(.*)' in env '(.*)'$/s.exec(text) ?? [];
  const origin = origins.get(`${topEnv}:${missing}`);
  if (origin !== undefined) return templates.wordFrom(origin, missing);
  const [, lost] = /^Specified SLS (.+) in saltenv .+ is not available/s.exec(text) ?? [];
  const [, unknown] = /^Unknown include: Specified SLS \S+?: (\S+) is not available/.exec(text) ?? [];
  const wanted = lost ?? unknown;
  const named = (name: string) => tree.saltenvs.flatMap((saltenv) => tree.find(saltenv, name) ?? []);
  if (wanted !== undefined) {
    for (const file of processed.flatMap(named)) {
      const place = includePlace(wanted, file, placing);
      if (place !== undefined) return place;
    }
  }
  const [own] = sls === undefined ? [] : named(sls);
  return own === undefined ? undefined : { file: own.path, line: 1, column: 1 };
}

/** Where a file includes another one. */
function includePlace(wanted: string, file: SlsFile, { files, templates }: Placing): SourceLocation | undefined {
  const found = includesOf(file, files).find((each) => each.sls === wanted);
  if (found?.at === undefined || found.exact) return found?.at;
  return templates.wordFrom(found.at, found.written);
}
