// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { LoopUntilArgs, LoopUntilNoEvalArgs } from "../hand/loop.ts";

export type { LoopUntilArgs, LoopUntilNoEvalArgs } from "../hand/loop.ts";
export { loop } from "../builders.generated.ts";

/** Salt's `loop` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.loop.html */
export interface Loop {
  /**
   * Calls an execution function until a Python condition holds. Prefer `until_no_eval`: it evaluates no code.
   *
   * Salt 3006, 3007 and 3008. Required: `condition`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.loop.html#salt.states.loop.until
   */
  until(id: Input<string>, args: LoopUntilArgs): State<"loop", LoopUntilArgs>;
  /**
   * Calls an execution function until it returns what is expected. A call that raises fails the state at once.
   *
   * Salt 3006, 3007 and 3008. Required: `expected`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.loop.html#salt.states.loop.until_no_eval
   */
  until_no_eval(id: Input<string>, args: LoopUntilNoEvalArgs): State<"loop", LoopUntilNoEvalArgs>;
}
