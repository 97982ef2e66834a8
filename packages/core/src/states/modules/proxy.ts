// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { proxy } from "../builders.generated.ts";

export interface ProxyManagedArgs extends Common {
  name?: Input<string>;
  port: Input<string | number>;
  services?: ScalarOrList;
  user?: ScalarOrList;
  password?: ScalarOrList;
  bypass_domains?: Yaml;
  /** Default: `"Ethernet"`. */
  network_service?: Input<string>;
}

/** Salt's `proxy` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.proxy.html */
export interface Proxy {
  /**
   * Salt 3006, 3007 and 3008. Required: `port`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.proxy.html#salt.states.proxy.managed
   */
  managed(id: Input<string>, args: ProxyManagedArgs): State<"proxy", ProxyManagedArgs>;
}
