// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { KmodAbsentArgs, KmodPresentArgs } from "../hand/kmod.ts";

export type { KmodAbsentArgs, KmodPresentArgs } from "../hand/kmod.ts";
export { kmod } from "../builders.generated.ts";

/** Salt's `kmod` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.kmod.html */
export interface Kmod {
  /**
   * Unloads kernel modules.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.kmod.html#salt.states.kmod.absent
   */
  absent(id: Input<string>, args?: KmodAbsentArgs): State<"kmod", KmodAbsentArgs>;
  /**
   * Loads kernel modules. They are not loaded at the next boot unless `persist` is set.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.kmod.html#salt.states.kmod.present
   */
  present(id: Input<string>, args?: KmodPresentArgs): State<"kmod", KmodPresentArgs>;
}
