// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { win_path } from "../builders.generated.ts";

export interface WinPathAbsentArgs extends Common {
  name?: Input<string>;
}

export interface WinPathExistsArgs extends Common {
  name?: Input<string>;
  index?: Input<number>;
}

/** Salt's `win_path` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_path.html */
export interface WinPath {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_path.html#salt.states.win_path.absent
   */
  absent(id: Input<string>, args?: WinPathAbsentArgs): State<"win_path", WinPathAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_path.html#salt.states.win_path.exists
   */
  exists(id: Input<string>, args?: WinPathExistsArgs): State<"win_path", WinPathExistsArgs>;
}
