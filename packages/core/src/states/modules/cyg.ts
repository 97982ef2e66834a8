// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { cyg } from "../builders.generated.ts";

export interface CygInstalledArgs extends Common {
  name?: Input<string>;
  /** Default: `"x86_64"`. */
  cyg_arch?: Input<string>;
  mirrors?: Yaml;
}

export interface CygRemovedArgs extends Common {
  name?: Input<string>;
  /** Default: `"x86_64"`. */
  cyg_arch?: Input<string>;
  mirrors?: Yaml;
}

export interface CygUpdatedArgs extends Common {
  name?: Input<string>;
  /** Default: `"x86_64"`. */
  cyg_arch?: Input<string>;
  mirrors?: Yaml;
}

/** Salt's `cyg` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cyg.html */
export interface Cyg {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cyg.html#salt.states.cyg.installed
   */
  installed(id: Input<string>, args?: CygInstalledArgs): State<"cyg", CygInstalledArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cyg.html#salt.states.cyg.removed
   */
  removed(id: Input<string>, args?: CygRemovedArgs): State<"cyg", CygRemovedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cyg.html#salt.states.cyg.updated
   */
  updated(id: Input<string>, args?: CygUpdatedArgs): State<"cyg", CygUpdatedArgs>;
}
