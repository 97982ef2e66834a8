/** What real Salt makes of one call, beside what the types say of it: each sample is compiled and run. */
import type { State } from "@typesalt/core";

export type SaltLine = "3006" | "3007" | "3008";

/**
 * What a state module needs that this machine does not have. The state module's own code runs, without its question whether it
 * may load.
 */
export interface StandIn {
  /** The module's file in Salt, where it is not called as the module. */
  readonly file?: string;
  /** Functions of execution modules, with what they return as Python writes it: `{ "docker.version": "{}" }`. */
  readonly functions?: Readonly<Record<string, string>>;
  /** Functions of utility modules, likewise. */
  readonly utils?: Readonly<Record<string, string>>;
}

export interface SampleOptions {
  /** All lines that have the function unless told. */
  readonly lines?: readonly SaltLine[];
  readonly standIn?: StandIn;
  /** A failure that is the machine's: the program is not there, the file is missing. */
  readonly comment?: RegExp;
}

/**
 * `accepts`: Salt takes the call. `fails`: that state fails. `objects`: its comment says so, and a test run succeeds all the
 * same. `stops`: the run ends. `drops`: as if the argument were not there.
 */
export type Verdict =
  | { readonly kind: "accepts" }
  | { readonly kind: "fails"; readonly says: RegExp }
  | { readonly kind: "objects"; readonly says: RegExp }
  | { readonly kind: "stops"; readonly says: RegExp }
  | { readonly kind: "drops"; readonly argument: string };

export interface Sample extends SampleOptions {
  readonly state: State;
  readonly verdict: Verdict;
}

/** The stand-ins' files, for the oracle. */
export function standInModules(
  module: string,
  { file = module, functions = {}, utils = {} }: StandIn,
): Record<string, string> {
  const own = [
    "import importlib.util",
    `origin = importlib.util.find_spec("salt.states.${file}").origin`,
    "with open(origin, encoding='utf-8') as source:",
    "    exec(compile(source.read(), origin, 'exec'), globals())",
    "",
    "def __virtual__():",
    `    return ${JSON.stringify(module)}`,
    "",
  ];
  const modules: Record<string, string> = { [`_states/${module}.py`]: own.join("\n") };
  const add = (folder: string, [name, value]: readonly [string, string]) => {
    const [own = "", fun = ""] = name.split(".");
    const path = `${folder}/${own}.py`;
    modules[path] = `${modules[path] ?? ""}def ${fun}(*args, **kwargs):\n    return ${value}\n\n`;
  };
  for (const each of Object.entries(functions)) add("_modules", each);
  for (const each of Object.entries(utils)) add("_utils", each);
  return modules;
}

export function accepts(state: State, options: SampleOptions = {}): Sample {
  return { ...options, state, verdict: { kind: "accepts" } };
}

export function fails(state: State, says: RegExp, options: SampleOptions = {}): Sample {
  return { ...options, state, verdict: { kind: "fails", says } };
}

export function objects(state: State, says: RegExp, options: SampleOptions = {}): Sample {
  return { ...options, state, verdict: { kind: "objects", says } };
}

export function stops(state: State, says: RegExp, options: SampleOptions = {}): Sample {
  return { ...options, state, verdict: { kind: "stops", says } };
}

export function drops(state: State, argument: string, options: SampleOptions = {}): Sample {
  return { ...options, state, verdict: { kind: "drops", argument } };
}
