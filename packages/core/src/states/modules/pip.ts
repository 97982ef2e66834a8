// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { PipInstalledArgs, PipRemovedArgs, PipUptodateArgs } from "../hand/pip.ts";

export type { PipInstalledArgs, PipRemovedArgs, PipUptodateArgs } from "../hand/pip.ts";
export { pip } from "../builders.generated.ts";

export interface PipPipHasExceptionsModArgs extends Common {
  ver: Yaml;
}

export interface PipPipHasInternalExceptionsModArgs extends Common {
  ver: Yaml;
}

export interface PipPurgePipArgs extends Common {
}

/** Salt's `pip` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html */
export interface Pip {
  /**
   * Installs Python packages, into Salt's own Python unless `bin_env` is given.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html#salt.states.pip_state.installed
   */
  installed(id: Input<string>, args?: PipInstalledArgs): State<"pip", PipInstalledArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `ver`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html#salt.states.pip_state.pip_has_exceptions_mod
   */
  pip_has_exceptions_mod(id: Input<string>, args: PipPipHasExceptionsModArgs): State<"pip", PipPipHasExceptionsModArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `ver`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html#salt.states.pip_state.pip_has_internal_exceptions_mod
   */
  pip_has_internal_exceptions_mod(id: Input<string>, args: PipPipHasInternalExceptionsModArgs): State<"pip", PipPipHasInternalExceptionsModArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html#salt.states.pip_state.purge_pip
   */
  purge_pip(id: Input<string>, args?: PipPurgePipArgs): State<"pip", PipPurgePipArgs>;
  /**
   * Removes a Python package, from Salt's own Python unless `bin_env` is given.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html#salt.states.pip_state.removed
   */
  removed(id: Input<string>, args?: PipRemovedArgs): State<"pip", PipRemovedArgs>;
  /**
   * Upgrades all Python packages, in every run; those of Salt's own Python unless `bin_env` is given.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pip_state.html#salt.states.pip_state.uptodate
   */
  uptodate(id: Input<string>, args?: PipUptodateArgs): State<"pip", PipUptodateArgs>;
}
