// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { keyboard } from "../builders.generated.ts";

export interface KeyboardSystemArgs extends Common {
  name?: Input<string>;
}

export interface KeyboardXorgArgs extends Common {
  name?: Input<string>;
}

/** Salt's `keyboard` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.keyboard.html */
export interface Keyboard {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.keyboard.html#salt.states.keyboard.system
   */
  system(id: Input<string>, args?: KeyboardSystemArgs): State<"keyboard", KeyboardSystemArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.keyboard.html#salt.states.keyboard.xorg
   */
  xorg(id: Input<string>, args?: KeyboardXorgArgs): State<"keyboard", KeyboardXorgArgs>;
}
