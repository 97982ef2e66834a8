import type { Data, DataMap } from "./data.ts";

/** A line of Salt that is predicted, by its major release. */
export type SaltLine = "3006" | "3007" | "3008";

export const saltLines: readonly SaltLine[] = ["3006", "3007", "3008"];

/**
 * What Salt's compiler starts from, as `state.show_highstate` prints it: by id, the modules with their argument lists, and
 * `__sls__` and `__env__`; `__extend__` and `__exclude__` beside the ids.
 */
export type High = DataMap;

/** One call of a state function, as `state.show_lowstate` prints it. Source: SALT.md §5. */
export interface LowChunk {
  readonly state: string;
  readonly fun: string;
  readonly id: string;
  readonly name: Data;
  readonly sls: string;
  readonly saltenv: string;
  /** The number that Salt sorts by. */
  readonly order: number;
  /** The whole chunk, the above among it under Salt's keys. */
  readonly data: DataMap;
}

/** What a state function returns, as far as it decides what runs after it. */
export interface Result {
  readonly result: boolean | null;
  /** What the function returned for it, where that is no boolean: Salt takes its truth, but `retry` compares it with `until`. */
  readonly raw?: Data;
  readonly changes: boolean;
  readonly comment?: string;
  /** The function was not called, as Salt's check of the call failed: an unknown function, a missing parameter. */
  readonly invalid?: boolean;
  /** Salt cannot read what the function returned: it takes a failure without a number for it. */
  readonly malformed?: boolean;
}

/** A call whose result is asked for. */
export interface Call {
  readonly state: string;
  /** `mod_watch` for a watch that fires. */
  readonly fun: string;
  readonly id: string;
  readonly name: Data;
  readonly sls: string;
  /** In test mode, as for the first of a prereq target's two runs. */
  readonly test: boolean;
  readonly args: DataMap;
}

export interface PlanOptions {
  /** `"3008"` by default. */
  readonly salt?: SaltLine;
  /** What each call returns; by default it succeeds with changes (in test mode: would change something). */
  readonly results?: (call: Call) => Result;
  /** The whole run is in test mode. */
  readonly test?: boolean;
  /** The minion's option of this name. */
  readonly failhard?: boolean;
  /** Whether the minion has `mod_watch` in this module; by default what a bare Salt of the line has on Linux. */
  readonly modWatch?: (module: string) => boolean;
  /** SLS files that were rendered, those without states among them: `sls` requisites on them are met. */
  readonly processedSls?: readonly string[];
}

/**
 * `runs`: every state comes to its turn and none fails. `refused`: Salt stops before the first state. `fails`: some state
 * fails, the rest of the run goes on. `crashes`: Salt raises an exception, and the report of the run is lost.
 */
export type Verdict = "runs" | "refused" | "fails" | "crashes";

/** One thing that Salt does, in the order in which it does them. */
export interface Step {
  /** Salt's `__run_num__`; none for the test run of a prereq's target, and for a malformed result. Not always without gaps, as Salt's is not. */
  readonly run: number | null;
  readonly tag: string;
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly fun: string;
  readonly sls: string;
  /** The function is called in test mode, for a `prereq` on it. */
  readonly test: boolean;
  /** Whether the state function was called; else requisites decided. */
  readonly ran: boolean;
  readonly result: boolean | null;
  readonly changes: boolean;
  /** Salt's own words where Salt, not the function, made the result; else the function's. */
  readonly comment: string;
}

/** A reason of Salt's own to refuse or crash. */
export interface SaltMessage {
  readonly kind: MessageKind;
  /** Salt's own words. */
  readonly text: string;
  /** The parts of the high data that it is about: an id's body, an argument, a requisite. */
  readonly about: readonly object[];
  readonly id?: string;
  readonly sls?: string;
}

export type MessageKind =
  | "conflicting-id"
  | "cycle"
  | "crash"
  | "duplicate-module"
  | "extend"
  | "function"
  | "id"
  | "include"
  | "missing-requisite"
  | "not-available"
  | "not-predictable"
  | "not-renderable"
  | "requisite"
  | "structure";

export interface Plan {
  readonly salt: SaltLine;
  readonly verdict: Verdict;
  /** Why Salt refuses or crashes, in its own words. */
  readonly messages: readonly SaltMessage[];
  /** What is to be run, in the compiler's order; empty where Salt refuses before it comes to that. */
  readonly chunks: readonly LowChunk[];
  /** What was done until the end, or until Salt crashes. */
  readonly steps: readonly Step[];
  /** How deep states pull each other in: of 3006 and 3007, whose recursion ends at Python's limit. */
  readonly depth: number;
  /** The id of the state that begins the deepest of these. */
  readonly deepest: string | undefined;
}
