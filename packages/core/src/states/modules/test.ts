// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { TestCheckPillarArgs, TestConfigurableTestStateArgs, TestFailWithChangesArgs, TestFailWithoutChangesArgs, TestNopArgs, TestShowNotificationArgs, TestSucceedWithChangesArgs, TestSucceedWithoutChangesArgs } from "../hand/test.ts";

export type { TestCheckPillarArgs, TestConfigurableTestStateArgs, TestFailWithChangesArgs, TestFailWithoutChangesArgs, TestNopArgs, TestShowNotificationArgs, TestSucceedWithChangesArgs, TestSucceedWithoutChangesArgs } from "../hand/test.ts";
export { test } from "../builders.generated.ts";

/** Salt's `test` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html */
export interface Test {
  /**
   * Fails if the pillar lacks a value, or has one of another type.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.check_pillar
   */
  check_pillar(id: Input<string>, args: TestCheckPillarArgs): State<"test", TestCheckPillarArgs>;
  /**
   * Succeeds or fails, with changes or without, as told.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.configurable_test_state
   */
  configurable_test_state(id: Input<string>, args?: TestConfigurableTestStateArgs): State<"test", TestConfigurableTestStateArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.fail_with_changes
   */
  fail_with_changes(id: Input<string>, args?: TestFailWithChangesArgs): State<"test", TestFailWithChangesArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.fail_without_changes
   */
  fail_without_changes(id: Input<string>, args?: TestFailWithoutChangesArgs): State<"test", TestFailWithoutChangesArgs>;
  /**
   * Succeeds: a place for requisites to meet, or for `use` to take arguments from.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.nop
   */
  nop(id: Input<string>, args?: TestNopArgs): State<"test", TestNopArgs>;
  /**
   * Shows a text in the results of the run.
   *
   * Salt 3006, 3007 and 3008. Required: `text`. `watch` and `listen` run the module's `mod_watch`. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.show_notification
   */
  show_notification(id: Input<string>, args: TestShowNotificationArgs): State<"test", TestShowNotificationArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.succeed_with_changes
   */
  succeed_with_changes(id: Input<string>, args?: TestSucceedWithChangesArgs): State<"test", TestSucceedWithChangesArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.test.html#salt.states.test.succeed_without_changes
   */
  succeed_without_changes(id: Input<string>, args?: TestSucceedWithoutChangesArgs): State<"test", TestSucceedWithoutChangesArgs>;
}
