// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { bower } from "../builders.generated.ts";

export interface BowerBootstrapArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
}

export interface BowerInstalledArgs extends Common {
  name?: Input<string>;
  dir: Input<string>;
  pkgs?: ScalarOrList;
  user?: Input<string | number>;
  env?: ScalarOrList;
}

export interface BowerPrunedArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  env?: Yaml;
}

export interface BowerRemovedArgs extends Common {
  name?: Input<string>;
  dir: ScalarOrList;
  user?: ScalarOrList;
}

/** Salt's `bower` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bower.html */
export interface Bower {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bower.html#salt.states.bower.bootstrap
   */
  bootstrap(id: Input<string>, args?: BowerBootstrapArgs): State<"bower", BowerBootstrapArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `dir`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bower.html#salt.states.bower.installed
   */
  installed(id: Input<string>, args: BowerInstalledArgs): State<"bower", BowerInstalledArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bower.html#salt.states.bower.pruned
   */
  pruned(id: Input<string>, args?: BowerPrunedArgs): State<"bower", BowerPrunedArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `dir`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.bower.html#salt.states.bower.removed
   */
  removed(id: Input<string>, args: BowerRemovedArgs): State<"bower", BowerRemovedArgs>;
}
