// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { wusa } from "../builders.generated.ts";

export interface WusaInstalledArgs extends Common {
  name?: Input<string>;
  source: Input<string>;
}

export interface WusaUninstalledArgs extends Common {
  name?: Input<string>;
}

/** Salt's `wusa` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_wusa.html */
export interface Wusa {
  /**
   * Salt 3006, 3007 and 3008. Required: `source`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_wusa.html#salt.states.win_wusa.installed
   */
  installed(id: Input<string>, args: WusaInstalledArgs): State<"wusa", WusaInstalledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_wusa.html#salt.states.win_wusa.uninstalled
   */
  uninstalled(id: Input<string>, args?: WusaUninstalledArgs): State<"wusa", WusaUninstalledArgs>;
}
