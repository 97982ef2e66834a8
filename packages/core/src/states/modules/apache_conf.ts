// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { apache_conf } from "../builders.generated.ts";

export interface ApacheConfDisabledArgs extends Common {
  name?: Input<string>;
}

export interface ApacheConfEnabledArgs extends Common {
  name?: Input<string>;
}

/** Salt's `apache_conf` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.apache_conf.html */
export interface ApacheConf {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.apache_conf.html#salt.states.apache_conf.disabled
   */
  disabled(id: Input<string>, args?: ApacheConfDisabledArgs): State<"apache_conf", ApacheConfDisabledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.apache_conf.html#salt.states.apache_conf.enabled
   */
  enabled(id: Input<string>, args?: ApacheConfEnabledArgs): State<"apache_conf", ApacheConfEnabledArgs>;
}
