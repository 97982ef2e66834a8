// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";

export { appx } from "../builders.generated.ts";

export interface AppxAbsentArgs extends Common {
  name?: Input<string>;
  query: Input<string> | YamlList;
  /** Default: `false`. */
  include_store?: Input<boolean>;
  /** Default: `false`. */
  frameworks?: Input<boolean>;
  /** Default: `false`. */
  deprovision_only?: Input<boolean> | YamlList;
}

/** Salt's `appx` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_appx.html */
export interface Appx {
  /**
   * Salt 3007 and 3008 only. Required: `query`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_appx.html#salt.states.win_appx.absent
   */
  absent(id: Input<string>, args: AppxAbsentArgs): State<"appx", AppxAbsentArgs>;
}
