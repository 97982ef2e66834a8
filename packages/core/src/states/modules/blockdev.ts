// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { blockdev } from "../builders.generated.ts";

export interface BlockdevFormattedArgs extends Common {
  name?: Input<string>;
  /** Default: `"ext4"`. */
  fs_type?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
}

export interface BlockdevTunedArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  opts?: Yaml;
  /** Named in the documentation, not in the signature. */
  "read-only"?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  "read-ahead"?: Input<number>;
}

/** Salt's `blockdev` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.blockdev.html */
export interface Blockdev {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.blockdev.html#salt.states.blockdev.formatted
   */
  formatted(id: Input<string>, args?: BlockdevFormattedArgs): State<"blockdev", BlockdevFormattedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.blockdev.html#salt.states.blockdev.tuned
   */
  tuned(id: Input<string>, args?: BlockdevTunedArgs): State<"blockdev", BlockdevTunedArgs>;
}
