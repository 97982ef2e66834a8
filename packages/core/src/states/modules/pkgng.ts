// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { pkgng } from "../builders.generated.ts";

export interface PkgngUpdatePackagingSiteArgs extends Common {
  name?: Input<string>;
}

/** Salt's `pkgng` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkgng.html */
export interface Pkgng {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkgng.html#salt.states.pkgng.update_packaging_site
   */
  update_packaging_site(id: Input<string>, args?: PkgngUpdatePackagingSiteArgs): State<"pkgng", PkgngUpdatePackagingSiteArgs>;
}
