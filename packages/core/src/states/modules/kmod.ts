// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { kmod } from "../builders.generated.ts";

export interface KmodAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  persist?: Input<boolean>;
  /** Default: `true`. */
  comment?: Input<boolean>;
  mods?: ScalarOrList;
}

export interface KmodPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  persist?: Input<boolean>;
  mods?: Yaml;
}

/** Salt's `kmod` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.kmod.html */
export interface Kmod {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.kmod.html#salt.states.kmod.absent
   */
  absent(id: Input<string>, args?: KmodAbsentArgs): State<"kmod", KmodAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.kmod.html#salt.states.kmod.present
   */
  present(id: Input<string>, args?: KmodPresentArgs): State<"kmod", KmodPresentArgs>;
}
