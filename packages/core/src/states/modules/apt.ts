// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { apt } from "../builders.generated.ts";

export interface AptHeldArgs extends Common {
  name?: Input<string>;
}

/** Salt's `apt` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.aptpkg.html */
export interface Apt {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.aptpkg.html#salt.states.aptpkg.held
   */
  held(id: Input<string>, args?: AptHeldArgs): State<"apt", AptHeldArgs>;
}
