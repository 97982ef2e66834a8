/** What the parts of a random highstate know of each other: targets are chosen among states that are really there. */
import fc from "fast-check";
import type { Data } from "../../packages/core/src/salt/data.ts";

/** One id with one of its modules. */
export interface Declared {
  readonly id: string;
  readonly module: string;
  readonly name: string | undefined;
  /** Of `names`. */
  readonly names: readonly string[];
  readonly file: number;
  /** Requisites mostly lead from higher to lower ranks, or every case would be a cycle. */
  readonly rank: number;
  /** It has no requisites for which it would wait. */
  readonly isFree: boolean;
}

export interface Scope {
  readonly declared: readonly Declared[];
  readonly own: Declared;
  /** Names of the SLS files. */
  readonly files: readonly string[];
}

/** A part that is known only when all states are: what is chosen then is still shrunk well. */
export type Late<T> = (scope: Scope) => T;

/** A number that chooses from a list of any length. */
export const pick: fc.Arbitrary<number> = fc.nat(9_999);

export function nth<T>(list: readonly T[], number: number): T | undefined {
  return list[number % list.length];
}

/** `unlikely` percent of the time true; shrinks to false. */
export function chance(percent: number): fc.Arbitrary<boolean> {
  return fc.oneof(
    { arbitrary: fc.constant(false), weight: 100 - percent },
    { arbitrary: fc.constant(true), weight: percent },
  );
}

/** `percent` of the time a value; shrinks to none. */
export function sometimes<T>(percent: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant(undefined), weight: 100 - percent },
    { arbitrary, weight: percent },
  );
}

/** Mappings of Salt's, written as objects where the order of keys is plain to see. */
export function mapping(object: { readonly [key: string]: Data }): ReadonlyMap<Data, Data> {
  return new Map(Object.entries(object));
}
