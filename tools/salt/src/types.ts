/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

/** Texts of files by environment and path: `{ base: { "top.sls": "…" } }`. */
export type FileTrees = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Existing folders by environment, as Salt's `file_roots`. */
export type Roots = Readonly<Record<string, readonly string[]>>;

/** Who is asked. */
export interface Minion {
  readonly id: string;
  /** Laid over the core grains of this machine, key by key. */
  readonly grains?: JsonObject;
}

/** What can be wanted: how far Salt goes, and what of it is answered. */
export type Phase = "top" | "pillar" | "high" | "low" | "run";

/** What stays the same whatever is asked. */
export interface OracleSetting {
  readonly minion: Minion;
  /** As in the minion's config (`salt-call --saltenv`): a highstate then sees this environment only. */
  readonly saltenv?: string;
  /** As in the minion's config. */
  readonly pillarenv?: string;
  /** State files as text; without them `fileRoots`. */
  readonly files?: FileTrees;
  readonly fileRoots?: Roots;
  /** Pillar files as text, compiled by Salt's own pillar compiler; without them `pillarRoots`. */
  readonly pillarFiles?: FileTrees;
  readonly pillarRoots?: Roots;
  /** Ready pillar data, instead of rendering any. */
  readonly pillar?: JsonObject;
  /** Further minion options, such as `{ state_auto_order: false }`. */
  readonly opts?: JsonObject;
  /** Test mode, the default. Without it only the state modules `test` and `stateconf` are run. */
  readonly test?: boolean;
  /** Stand-ins for Salt's own modules by path: `{ "_states/qvm.py": "…" }`. */
  readonly modules?: Readonly<Record<string, string>>;
  /** What to answer; without it everything but `run`. */
  readonly want?: readonly Phase[];
  /** Texts for Salt's YAML loader alone: see `Oracle.readYaml`. */
  readonly yaml?: readonly string[];
  readonly bothParsers?: boolean;
  /** Also answer the data as the text of Python's `json`, for what JavaScript does not keep: see `Answer.text`. */
  readonly text?: boolean;
}

/** What to compile: SLS names, the top file, ready high data, or nothing (pillar only). */
export type OracleTarget =
  | { readonly sls: readonly string[]; readonly top?: never; readonly high?: never }
  | { readonly sls?: never; readonly top: true; readonly high?: never }
  | { readonly sls?: never; readonly top?: never; readonly high: JsonObject }
  | { readonly sls?: never; readonly top?: never; readonly high?: never };

export type OracleRequest = OracleSetting & OracleTarget;

/** One call of a state function, as Salt compiled it. */
export interface LowChunk {
  readonly state: string;
  readonly fun: string;
  readonly name: Json;
  readonly order: number;
  readonly __id__: string;
  readonly __sls__: string;
  readonly __env__: string;
  readonly [argument: string]: Json;
}

/** One result of a run. */
export interface RunResult {
  readonly tag: string;
  readonly state: string;
  readonly fun: string;
  readonly id: string;
  readonly name: Json;
  readonly sls: string | null;
  readonly runNumber: number | null;
  readonly result: boolean | null;
  readonly comment: Json;
  readonly changes: Json;
  /** False for a state that was skipped because of its requisites. */
  readonly ran: boolean;
}

/**
 * What Salt said. A part is `null` when it was not wanted or not reached. Values that JSON does not know are
 * `{ "__python__": repr }`.
 */
export interface Answer {
  readonly version: string;
  /** Salt's own messages of the phase that failed. */
  readonly errors: readonly string[];
  /** The end of the traceback when Salt raised instead of reporting. */
  readonly exception: string | null;
  /** The last phase that was entered: where errors or the exception come from. */
  readonly phase: "start" | Phase;
  /** Matched SLS names by environment. */
  readonly top: Readonly<Record<string, readonly string[]>> | null;
  readonly pillar: JsonObject | null;
  /** As rendered, with `__extend__`, `__exclude__` and the automatic `order`. */
  readonly high: JsonObject | null;
  /** After `extend`, `*_in` requisites and `exclude`. */
  readonly highFinal: JsonObject | null;
  /** In the order of the compiler, which from 3008 on is the run order. */
  readonly low: readonly LowChunk[] | null;
  /** In the order of the run. */
  readonly run: readonly RunResult[] | null;
  /**
   * Python's `repr` of the mapping keys in this answer that are no strings, such as `1` or `True`. JSON shows them as
   * strings, so that only this tells whether Salt read the id `1` or `"1"`.
   */
  readonly oddKeys: readonly string[];
  /**
   * With `text: true` the parts as Python wrote them. There `1.0` is not `1`, long integers keep their digits, and
   * number-like keys their place; a part that is `null` above is the text `null`.
   */
  readonly text?: Readonly<Record<AnswerPart, string>>;
  readonly yaml?: readonly string[];
}

/** A part of an answer that holds data of Salt's. */
export type AnswerPart = "top" | "pillar" | "high" | "highFinal" | "low" | "run";
