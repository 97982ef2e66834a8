// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { pecl } from "../builders.generated.ts";

export interface PeclInstalledArgs extends Common {
  name?: Input<string>;
  version?: ScalarOrList;
  /** Default: `false`. */
  defaults?: Input<boolean>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `"stable"`. */
  preferred_state?: Input<string>;
}

export interface PeclRemovedArgs extends Common {
  name?: Input<string>;
}

/** Salt's `pecl` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pecl.html */
export interface Pecl {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pecl.html#salt.states.pecl.installed
   */
  installed(id: Input<string>, args?: PeclInstalledArgs): State<"pecl", PeclInstalledArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pecl.html#salt.states.pecl.removed
   */
  removed(id: Input<string>, args?: PeclRemovedArgs): State<"pecl", PeclRemovedArgs>;
}
