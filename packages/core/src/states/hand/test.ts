import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface TestArgs extends Common {
  /** Without it, the id. */
  name?: Input<string>;
}

/** Succeeds: a place for requisites to meet, or for `use` to take arguments from. */
export type TestNopArgs = TestArgs;

export interface TestResultArgs extends TestArgs {
  /** The comment of the result: `"Success!"` or `"Failure!"` unless told. */
  comment?: Input<string>;
}

/** Succeeds or fails, with changes or without, as told. */
export interface TestConfigurableTestStateArgs extends TestArgs {
  /** Whether it reports changes; on unless told. `"Random"` decides anew in each run. */
  changes?: Input<boolean | "Random">;
  /** Whether it succeeds; on unless told. In a test run it is `null` where it would report changes. */
  result?: Input<boolean | "Random">;
  comment?: Input<string>;
  warnings?: List<string> | Input<string>;
  /** With `result: false`, fails in a test run too. Salt 3007 and newer. */
  allow_test_mode_failure?: Input<boolean>;
}

/** Shows a text in the results of the run. */
export interface TestShowNotificationArgs extends TestArgs {
  /** What the result shows. */
  text: Input<string>;
}

/** Fails if the pillar lacks a value, or has one of another type. */
export interface TestCheckPillarArgs extends TestArgs {
  /** Paths that must be there: `"nginx:sites"`. At least one of the lists is needed. */
  present?: List<string> | Input<string>;
  /** Paths that must be there and be true or false; and so on. */
  boolean?: List<string> | Input<string>;
  integer?: List<string> | Input<string>;
  string?: List<string> | Input<string>;
  listing?: List<string> | Input<string>;
  dictionary?: List<string> | Input<string>;
  /** Names the paths that are right too. */
  verbose?: Input<boolean>;
}

export type TestSucceedWithChangesArgs = TestResultArgs;

export type TestSucceedWithoutChangesArgs = TestResultArgs;

export type TestFailWithChangesArgs = TestResultArgs;

export type TestFailWithoutChangesArgs = TestResultArgs;
