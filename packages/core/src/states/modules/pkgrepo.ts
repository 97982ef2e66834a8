// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { PkgrepoAbsentArgs, PkgrepoManagedArgs } from "../hand/pkgrepo.ts";

export type { PkgrepoAbsentArgs, PkgrepoManagedArgs } from "../hand/pkgrepo.ts";
export { pkgrepo } from "../builders.generated.ts";

/** Salt's `pkgrepo` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkgrepo.html */
export interface Pkgrepo {
  /**
   * Removes a repository's definition.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkgrepo.html#salt.states.pkgrepo.absent
   */
  absent(id: Input<string>, args?: PkgrepoAbsentArgs): State<"pkgrepo", PkgrepoAbsentArgs>;
  /**
   * Defines a repository for apt, dnf or zypper. Arguments of another package manager than the minion's are
   * ignored.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkgrepo.html#salt.states.pkgrepo.managed
   */
  managed(id: Input<string>, args?: PkgrepoManagedArgs): State<"pkgrepo", PkgrepoManagedArgs>;
}
