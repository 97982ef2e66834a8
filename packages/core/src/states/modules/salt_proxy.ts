// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { salt_proxy } from "../builders.generated.ts";

export interface SaltProxyConfigureProxyArgs extends Common {
  name?: Input<string>;
  /** Default: `"p8000"`. */
  proxyname?: Input<string>;
  /** Default: `true`. */
  start?: Input<boolean>;
}

/** Salt's `salt_proxy` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.salt_proxy.html */
export interface SaltProxy {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.salt_proxy.html#salt.states.salt_proxy.configure_proxy
   */
  configure_proxy(id: Input<string>, args?: SaltProxyConfigureProxyArgs): State<"salt_proxy", SaltProxyConfigureProxyArgs>;
}
