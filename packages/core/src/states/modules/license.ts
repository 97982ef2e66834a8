// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { license } from "../builders.generated.ts";

export interface LicenseActivateArgs extends Common {
  name?: Input<string>;
}

/** Salt's `license` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_license.html */
export interface License {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_license.html#salt.states.win_license.activate
   */
  activate(id: Input<string>, args?: LicenseActivateArgs): State<"license", LicenseActivateArgs>;
}
