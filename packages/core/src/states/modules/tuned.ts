// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { tuned } from "../builders.generated.ts";

export interface TunedOffArgs extends Common {
  name?: Input<string>;
}

export interface TunedProfileArgs extends Common {
  name?: Input<string>;
}

/** Salt's `tuned` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.tuned.html */
export interface Tuned {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.tuned.html#salt.states.tuned.off
   */
  off(id: Input<string>, args?: TunedOffArgs): State<"tuned", TunedOffArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.tuned.html#salt.states.tuned.profile
   */
  profile(id: Input<string>, args?: TunedProfileArgs): State<"tuned", TunedProfileArgs>;
}
