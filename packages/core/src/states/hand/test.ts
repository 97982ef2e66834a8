import type { Input, List } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

interface TestArgs extends Common {
  /** Without it, the id. */
  name?: Input<string>;
}

export type TestNopArgs = TestArgs;

export interface TestResultArgs extends TestArgs {
  /** The comment of the result: `"Success!"` or `"Failure!"` unless told. */
  comment?: Input<string>;
}

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

export interface TestShowNotificationArgs extends TestArgs {
  /** What the result shows. */
  text: Input<string>;
}

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

/** States that do nothing. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html */
export interface Test {
  /**
   * Succeeds: a place for requisites to meet, or for `use` to take arguments from.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.nop
   */
  nop(id: Input<string>, args?: TestNopArgs): State<"test", TestNopArgs>;
  /** https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.succeed_with_changes */
  succeed_with_changes(id: Input<string>, args?: TestResultArgs): State<"test", TestResultArgs>;
  /** https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.succeed_without_changes */
  succeed_without_changes(id: Input<string>, args?: TestResultArgs): State<"test", TestResultArgs>;
  /** https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.fail_with_changes */
  fail_with_changes(id: Input<string>, args?: TestResultArgs): State<"test", TestResultArgs>;
  /** https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.fail_without_changes */
  fail_without_changes(id: Input<string>, args?: TestResultArgs): State<"test", TestResultArgs>;
  /**
   * Succeeds or fails, with changes or without, as told.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.configurable_test_state
   */
  configurable_test_state(
    id: Input<string>,
    args?: TestConfigurableTestStateArgs,
  ): State<"test", TestConfigurableTestStateArgs>;
  /**
   * Shows a text in the results of the run.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.show_notification
   */
  show_notification(id: Input<string>, args: TestShowNotificationArgs): State<"test", TestShowNotificationArgs>;
  /**
   * Fails if the pillar lacks a value, or has one of another type.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.check_pillar
   */
  check_pillar(id: Input<string>, args: TestCheckPillarArgs): State<"test", TestCheckPillarArgs>;
}
