// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { pyenv } from "../builders.generated.ts";

export interface PyenvAbsentArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
}

export interface PyenvInstallPyenvArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
}

export interface PyenvInstalledArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  default?: Input<boolean>;
  user?: ScalarOrList;
}

/** Salt's `pyenv` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pyenv.html */
export interface Pyenv {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pyenv.html#salt.states.pyenv.absent
   */
  absent(id: Input<string>, args?: PyenvAbsentArgs): State<"pyenv", PyenvAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pyenv.html#salt.states.pyenv.install_pyenv
   */
  install_pyenv(id: Input<string>, args?: PyenvInstallPyenvArgs): State<"pyenv", PyenvInstallPyenvArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pyenv.html#salt.states.pyenv.installed
   */
  installed(id: Input<string>, args?: PyenvInstalledArgs): State<"pyenv", PyenvInstalledArgs>;
}
