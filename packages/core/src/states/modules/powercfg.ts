// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { powercfg } from "../builders.generated.ts";

export interface PowercfgSetTimeoutArgs extends Common {
  name?: Input<string>;
  value: Input<number>;
  /** Default: `"ac"`. */
  power?: Input<string>;
  scheme?: Input<string>;
}

/** Salt's `powercfg` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_powercfg.html */
export interface Powercfg {
  /**
   * Salt 3006, 3007 and 3008. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_powercfg.html#salt.states.win_powercfg.set_timeout
   */
  set_timeout(id: Input<string>, args: PowercfgSetTimeoutArgs): State<"powercfg", PowercfgSetTimeoutArgs>;
}
