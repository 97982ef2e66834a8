// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { rdp } from "../builders.generated.ts";

export interface RdpDisabledArgs extends Common {
  name?: Input<string>;
}

export interface RdpEnabledArgs extends Common {
  name?: Input<string>;
}

/** Salt's `rdp` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rdp.html */
export interface Rdp {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rdp.html#salt.states.rdp.disabled
   */
  disabled(id: Input<string>, args?: RdpDisabledArgs): State<"rdp", RdpDisabledArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rdp.html#salt.states.rdp.enabled
   */
  enabled(id: Input<string>, args?: RdpEnabledArgs): State<"rdp", RdpEnabledArgs>;
}
