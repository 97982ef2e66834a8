import { glob, isGlob } from "../expr/glob.ts";
import { type Data, isDataMap, PythonError, str, typeOf } from "./data.ts";
import type { Place } from "./declarations.ts";
import { message } from "./messages.ts";
import type { Matches, SlsSource } from "./source.ts";
import type { SaltMessage } from "./types.ts";
import { hashable } from "./working.ts";

/** The file that has the `include:`. */
export interface Includer extends Place {
  readonly isInit: boolean;
}

export interface Included {
  readonly targets: readonly Place[];
  readonly problem?: SaltMessage;
}

/**
 * Which SLS files one entry of `include:` means: a name, a name with leading dots for the file's own directory and those
 * above it, a glob; or one of these behind a saltenv.
 *
 * Source: `render_state` of salt/state.py; SALT.md §1, step 5.
 */
export function included(entry: Data, by: Includer, source: SlsSource, matches: Matches): Included {
  const { sls, saltenv } = by;
  const [env, written] = isDataMap(entry) ? lastOf(entry) : [saltenv, entry];
  const where = `within SLS '${saltenv}:${sls}'`;
  if (!source.saltenvs.includes(str(hashable(env)))) {
    return problem(`Nonexistent saltenv '${str(env)}' found in include of '${str(written)}' ${where}`, entry, sls);
  }
  if (typeof written !== "string") {
    throw new PythonError("AttributeError", `'${typeOf(written)}' object has no attribute 'startswith'`);
  }
  const name = absolute(written, by);
  if (name === undefined) {
    return problem(`Attempted relative include of '${written}' ${where} goes beyond top level package `, entry, sls);
  }
  const key = str(env);
  if (!matches.has(key) && filtered(source.available(key), name).length === 0) {
    const text = `Unknown include: Specified SLS ${key}: ${name} is not available on the salt master in saltenv(s): ${key} `;
    return problem(text, entry, sls);
  }
  // A glob is looked up among the files of the includer's saltenv, whatever saltenv was asked for.
  const found = filtered(source.available(saltenv), name);
  return { targets: (found.length > 0 ? found : [name]).map((each) => ({ sls: each, saltenv: key })) };
}

function lastOf(entry: Data & ReadonlyMap<Data, Data>): readonly [Data, Data] {
  const last = [...entry].at(-1);
  if (last === undefined) throw new PythonError("KeyError", "'popitem(): dictionary is empty'");
  return last;
}

/** One dot is the file's own directory, which for an init.sls bears its name. */
function absolute(name: string, { sls, isInit }: Includer): string | undefined {
  const dots = /^\.*/.exec(name)?.[0].length ?? 0;
  if (dots === 0) return name;
  const parts = isInit ? [...sls.split("."), "init"] : sls.split(".");
  if (dots > parts.length) return undefined;
  return [...parts.slice(0, -dots), name.slice(dots)].join(".");
}

/** `fnmatch.filter`. */
export function filtered(names: readonly string[], pattern: string): readonly string[] {
  if (!isGlob(pattern)) return names.includes(pattern) ? [pattern] : [];
  const wanted = glob(pattern);
  return names.filter((name) => wanted.test(name));
}

function problem(text: string, about: Data, sls: string): Included {
  return { targets: [], problem: message("include", text, [about], { sls }) };
}
