// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { SaltFunctionArgs, SaltParallelRunnersArgs, SaltRunnerArgs, SaltStateArgs, SaltWaitForEventArgs, SaltWheelArgs } from "../hand/salt.ts";

export type { SaltFunctionArgs, SaltParallelRunnersArgs, SaltRunnerArgs, SaltStateArgs, SaltWaitForEventArgs, SaltWheelArgs } from "../hand/salt.ts";
export { salt } from "../builders.generated.ts";

/** Salt's `salt` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html */
export interface Salt {
  /**
   * For orchestration: calls an execution function on minions.
   *
   * Salt 3006, 3007 and 3008. Required: `tgt`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html#salt.states.saltmod.function
   */
  function(id: Input<string>, args: SaltFunctionArgs): State<"salt", SaltFunctionArgs>;
  /**
   * For orchestration: calls several runners at the same time. They are called in a test run too.
   *
   * Salt 3006, 3007 and 3008. Required: `runners`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html#salt.states.saltmod.parallel_runners
   */
  parallel_runners(id: Input<string>, args: SaltParallelRunnersArgs): State<"salt", SaltParallelRunnersArgs>;
  /**
   * For orchestration: calls a runner on the master.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html#salt.states.saltmod.runner
   */
  runner(id: Input<string>, args?: SaltRunnerArgs): State<"salt", SaltRunnerArgs>;
  /**
   * For orchestration: runs states on minions.
   *
   * Salt 3006, 3007 and 3008. Required: `tgt`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html#salt.states.saltmod.state
   */
  state(id: Input<string>, args: SaltStateArgs): State<"salt", SaltStateArgs>;
  /**
   * For orchestration: waits until each of the ids has sent an event, and fails if that takes too long.
   *
   * Salt 3006, 3007 and 3008. Required: `id_list`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html#salt.states.saltmod.wait_for_event
   */
  wait_for_event(id: Input<string>, args: SaltWaitForEventArgs): State<"salt", SaltWaitForEventArgs>;
  /**
   * For orchestration: calls a wheel function on the master. Its arguments beside `match` are written as
   * `extra`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html#salt.states.saltmod.wheel
   */
  wheel(id: Input<string>, args?: SaltWheelArgs): State<"salt", SaltWheelArgs>;
}
