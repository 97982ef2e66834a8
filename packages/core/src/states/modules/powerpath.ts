// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { powerpath } from "../builders.generated.ts";

export interface PowerpathLicenseAbsentArgs extends Common {
  name?: Input<string>;
}

export interface PowerpathLicensePresentArgs extends Common {
  name?: Input<string>;
}

/** Salt's `powerpath` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.powerpath.html */
export interface Powerpath {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.powerpath.html#salt.states.powerpath.license_absent
   */
  license_absent(id: Input<string>, args?: PowerpathLicenseAbsentArgs): State<"powerpath", PowerpathLicenseAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.powerpath.html#salt.states.powerpath.license_present
   */
  license_present(id: Input<string>, args?: PowerpathLicensePresentArgs): State<"powerpath", PowerpathLicensePresentArgs>;
}
