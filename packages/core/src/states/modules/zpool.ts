// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { zpool } from "../builders.generated.ts";

export interface ZpoolAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  export?: Input<boolean>;
  /** Default: `false`. */
  force?: Input<boolean>;
}

export interface ZpoolPresentArgs extends Common {
  name?: Input<string>;
  properties?: Yaml;
  filesystem_properties?: Yaml;
  layout?: Yaml;
  config?: Yaml;
}

/** Salt's `zpool` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zpool.html */
export interface Zpool {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zpool.html#salt.states.zpool.absent
   */
  absent(id: Input<string>, args?: ZpoolAbsentArgs): State<"zpool", ZpoolAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zpool.html#salt.states.zpool.present
   */
  present(id: Input<string>, args?: ZpoolPresentArgs): State<"zpool", ZpoolPresentArgs>;
}
