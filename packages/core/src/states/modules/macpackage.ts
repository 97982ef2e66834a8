// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { macpackage } from "../builders.generated.ts";

export interface MacpackageInstalledArgs extends Common {
  name?: Input<string>;
  /** Default: `"LocalSystem"`. */
  target?: Input<string>;
  /** Default: `false`. */
  dmg?: Input<boolean>;
  /** Default: `false`. */
  store?: Input<boolean>;
  /** Default: `false`. */
  app?: Input<boolean>;
  /** Default: `false`. */
  mpkg?: Input<boolean>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  allow_untrusted?: Input<boolean>;
  version_check?: Input<string>;
}

/** Salt's `macpackage` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.macpackage.html */
export interface Macpackage {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.macpackage.html#salt.states.macpackage.installed
   */
  installed(id: Input<string>, args?: MacpackageInstalledArgs): State<"macpackage", MacpackageInstalledArgs>;
}
