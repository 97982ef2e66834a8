// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { rvm } from "../builders.generated.ts";

export interface RvmGemsetPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"default"`. */
  ruby?: Input<string>;
  user?: Input<string | number>;
}

export interface RvmInstalledArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  default?: Input<boolean>;
  user?: Input<string | number>;
  opts?: ScalarOrList;
  env?: ScalarOrList;
}

/** Salt's `rvm` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rvm.html */
export interface Rvm {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rvm.html#salt.states.rvm.gemset_present
   */
  gemset_present(id: Input<string>, args?: RvmGemsetPresentArgs): State<"rvm", RvmGemsetPresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rvm.html#salt.states.rvm.installed
   */
  installed(id: Input<string>, args?: RvmInstalledArgs): State<"rvm", RvmInstalledArgs>;
}
