// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { VirtualenvManageArgs, VirtualenvManagedArgs } from "../hand/virtualenv.ts";

export type { VirtualenvManageArgs, VirtualenvManagedArgs } from "../hand/virtualenv.ts";
export { virtualenv } from "../builders.generated.ts";

/** Salt's `virtualenv` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.virtualenv_mod.html */
export interface Virtualenv {
  /**
   * The same as `virtualenv.managed`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.virtualenv_mod.html#salt.states.virtualenv_mod.manage
   */
  manage(id: Input<string>, args?: VirtualenvManageArgs): State<"virtualenv", VirtualenvManageArgs>;
  /**
   * Creates a virtual environment, and installs packages into it. `clear` empties it in every run.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.virtualenv_mod.html#salt.states.virtualenv_mod.managed
   */
  managed(id: Input<string>, args?: VirtualenvManagedArgs): State<"virtualenv", VirtualenvManagedArgs>;
}
