// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { SysctlPresentArgs } from "../hand/sysctl.ts";

export type { SysctlPresentArgs } from "../hand/sysctl.ts";
export { sysctl } from "../builders.generated.ts";

/** Salt's `sysctl` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.sysctl.html */
export interface Sysctl {
  /**
   * Sets a kernel parameter now and at every boot.
   *
   * Salt 3006, 3007 and 3008. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.sysctl.html#salt.states.sysctl.present
   */
  present(id: Input<string>, args: SysctlPresentArgs): State<"sysctl", SysctlPresentArgs>;
}
