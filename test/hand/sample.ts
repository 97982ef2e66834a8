/** What real Salt makes of one call, beside what the types say of it: each sample is compiled and run. */
import type { State } from "@typesalt/core";

export type SaltLine = "3006" | "3007" | "3008";

export interface SampleOptions {
  /** All lines that have the function unless told. */
  readonly lines?: readonly SaltLine[];
  /** The module does not load on this machine: it is made to, with execution modules that do nothing. */
  readonly standIn?: boolean;
  /** A failure that is the machine's: the program is not there, the file is missing. */
  readonly comment?: RegExp;
}

/** `accepts`: Salt takes the call. `fails`: that state fails. `stops`: the run ends. `drops`: as if the argument were not there. */
export type Verdict =
  | { readonly kind: "accepts" }
  | { readonly kind: "fails"; readonly says: RegExp }
  | { readonly kind: "stops"; readonly says: RegExp }
  | { readonly kind: "drops"; readonly argument: string };

export interface Sample extends SampleOptions {
  readonly state: State;
  readonly verdict: Verdict;
}

export function accepts(state: State, options: SampleOptions = {}): Sample {
  return { ...options, state, verdict: { kind: "accepts" } };
}

export function fails(state: State, says: RegExp, options: SampleOptions = {}): Sample {
  return { ...options, state, verdict: { kind: "fails", says } };
}

export function stops(state: State, says: RegExp, options: SampleOptions = {}): Sample {
  return { ...options, state, verdict: { kind: "stops", says } };
}

export function drops(state: State, argument: string, options: SampleOptions = {}): Sample {
  return { ...options, state, verdict: { kind: "drops", argument } };
}
