// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { rbenv } from "../builders.generated.ts";

export interface RbenvAbsentArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
}

export interface RbenvInstallRbenvArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
}

export interface RbenvInstalledArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  default?: Input<boolean>;
  user?: ScalarOrList;
}

/** Salt's `rbenv` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rbenv.html */
export interface Rbenv {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rbenv.html#salt.states.rbenv.absent
   */
  absent(id: Input<string>, args?: RbenvAbsentArgs): State<"rbenv", RbenvAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rbenv.html#salt.states.rbenv.install_rbenv
   */
  install_rbenv(id: Input<string>, args?: RbenvInstallRbenvArgs): State<"rbenv", RbenvInstallRbenvArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rbenv.html#salt.states.rbenv.installed
   */
  installed(id: Input<string>, args?: RbenvInstalledArgs): State<"rbenv", RbenvInstalledArgs>;
}
