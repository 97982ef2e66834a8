// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { StateconfContextArgs, StateconfSetArgs } from "../hand/stateconf.ts";

export type { StateconfContextArgs, StateconfSetArgs } from "../hand/stateconf.ts";
export { stateconf } from "../builders.generated.ts";

/** Salt's `stateconf` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.stateconf.html */
export interface Stateconf {
  /**
   * The same as `stateconf.set`, with variables for templates that include this file.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.stateconf.html#salt.states.stateconf.context
   */
  context(id: Input<string>, args?: StateconfContextArgs): State<"stateconf", StateconfContextArgs>;
  /**
   * Does nothing by itself: the renderer `stateconf` takes variables from it. Write them as `extra`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.stateconf.html#salt.states.stateconf.set
   */
  set(id: Input<string>, args?: StateconfSetArgs): State<"stateconf", StateconfSetArgs>;
}
