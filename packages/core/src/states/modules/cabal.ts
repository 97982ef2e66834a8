// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { cabal } from "../builders.generated.ts";

export interface CabalInstalledArgs extends Common {
  name?: Input<string>;
  pkgs?: Yaml;
  user?: ScalarOrList;
  /** Default: `false`. */
  install_global?: Input<boolean>;
  env?: ScalarOrList;
}

export interface CabalRemovedArgs extends Common {
  name?: Input<string>;
  user?: Yaml;
  env?: Yaml;
}

/** Salt's `cabal` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cabal.html */
export interface Cabal {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cabal.html#salt.states.cabal.installed
   */
  installed(id: Input<string>, args?: CabalInstalledArgs): State<"cabal", CabalInstalledArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cabal.html#salt.states.cabal.removed
   */
  removed(id: Input<string>, args?: CabalRemovedArgs): State<"cabal", CabalRemovedArgs>;
}
