import { type Data, type DataMap, locationOf, type SourceLocation } from "../engine.ts";
import type { SlsFiles } from "./sls-files.ts";
import type { SlsFile } from "./tree.ts";

/** One entry of `include:`, as far as it is one name. */
export interface Include {
  /** As it is written. */
  readonly written: string;
  /** From the root, without leading dots. */
  readonly sls: string;
  /** The place of the entry, or of the list where the entry has none. */
  readonly at: SourceLocation | undefined;
  /** It has a place of its own. */
  readonly exact: boolean;
}

/** What an SLS file includes, as far as it is rendered. */
export function includesOf(file: SlsFile, files: SlsFiles): readonly Include[] {
  const data = files.peek(file);
  const list = data instanceof Map ? (data as DataMap).get("include") : undefined;
  if (!Array.isArray(list)) return [];
  return (list as readonly Data[]).flatMap((entry) => {
    const written = entry instanceof Map ? [...(entry as DataMap).values()].at(-1) : entry;
    if (typeof written !== "string") return [];
    const own = entry instanceof Map ? locationOf(entry) : undefined;
    return [{ written, sls: absolute(written, file), at: own ?? locationOf(list), exact: own !== undefined }];
  });
}

/** One dot is the file's own directory, which for an init.sls bears its name. */
function absolute(name: string, { sls, isInit }: SlsFile): string {
  const dots = /^\.*/.exec(name)?.[0].length ?? 0;
  if (dots === 0) return name;
  const parts = isInit ? [...sls.split("."), "init"] : sls.split(".");
  return [...parts.slice(0, -dots), name.slice(dots)].join(".");
}
