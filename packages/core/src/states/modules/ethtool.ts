// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { ethtool } from "../builders.generated.ts";

export interface EthtoolCoalesceArgs extends Common {
  name?: Input<string>;
  test?: Yaml;
}

export interface EthtoolOffloadArgs extends Common {
  name?: Input<string>;
  test?: Yaml;
}

export interface EthtoolPauseArgs extends Common {
  name?: Input<string>;
}

export interface EthtoolRingArgs extends Common {
  name?: Input<string>;
  test?: Yaml;
}

/** Salt's `ethtool` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ethtool.html */
export interface Ethtool {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ethtool.html#salt.states.ethtool.coalesce
   */
  coalesce(id: Input<string>, args?: EthtoolCoalesceArgs): State<"ethtool", EthtoolCoalesceArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ethtool.html#salt.states.ethtool.offload
   */
  offload(id: Input<string>, args?: EthtoolOffloadArgs): State<"ethtool", EthtoolOffloadArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ethtool.html#salt.states.ethtool.pause
   */
  pause(id: Input<string>, args?: EthtoolPauseArgs): State<"ethtool", EthtoolPauseArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ethtool.html#salt.states.ethtool.ring
   */
  ring(id: Input<string>, args?: EthtoolRingArgs): State<"ethtool", EthtoolRingArgs>;
}
