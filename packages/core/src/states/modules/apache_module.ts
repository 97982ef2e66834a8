// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { apache_module } from "../builders.generated.ts";

export interface ApacheModuleDisabledArgs extends Common {
  name?: Input<string>;
}

export interface ApacheModuleEnabledArgs extends Common {
  name?: Input<string>;
}

/**
 * Salt's `apache_module` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.apache_module.html
 */
export interface ApacheModule {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.apache_module.html#salt.states.apache_module.disabled
   */
  disabled(id: Input<string>, args?: ApacheModuleDisabledArgs): State<"apache_module", ApacheModuleDisabledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.apache_module.html#salt.states.apache_module.enabled
   */
  enabled(id: Input<string>, args?: ApacheModuleEnabledArgs): State<"apache_module", ApacheModuleEnabledArgs>;
}
