// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { sysrc } from "../builders.generated.ts";

export interface SysrcAbsentArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  file?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  jail?: ScalarOrList;
}

export interface SysrcManagedArgs extends Common {
  name?: Input<string>;
  value: Input<string>;
  /** Named in the documentation, not in the signature. */
  file?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  jail?: ScalarOrList;
}

/** Salt's `sysrc` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.sysrc.html */
export interface Sysrc {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-freebsd`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.sysrc.html#salt.states.sysrc.absent
   */
  absent(id: Input<string>, args?: SysrcAbsentArgs): State<"sysrc", SysrcAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-freebsd`. Required: `value`. No `mod_watch`: `watch` does what
   * `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.sysrc.html#salt.states.sysrc.managed
   */
  managed(id: Input<string>, args: SysrcManagedArgs): State<"sysrc", SysrcManagedArgs>;
}
