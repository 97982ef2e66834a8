// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { layman } from "../builders.generated.ts";

export interface LaymanAbsentArgs extends Common {
  name?: Input<string>;
}

export interface LaymanPresentArgs extends Common {
  name?: Input<string>;
}

/** Salt's `layman` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.layman.html */
export interface Layman {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.layman.html#salt.states.layman.absent
   */
  absent(id: Input<string>, args?: LaymanAbsentArgs): State<"layman", LaymanAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.layman.html#salt.states.layman.present
   */
  present(id: Input<string>, args?: LaymanPresentArgs): State<"layman", LaymanPresentArgs>;
}
