// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";

export { network } from "../builders.generated.ts";

export interface NetworkManagedArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  enabled?: Input<boolean>;
  test?: Yaml;
  addr?: Yaml;
  type?: Input<string>;
  hwaddr?: Yaml;
  noifupdown?: Input<boolean>;
  slaves?: Input<string>;
  dns_proto?: Input<string> | YamlList;
  dns_servers?: YamlList;
  ip_proto?: Input<string> | YamlList;
  ip_addrs?: YamlList;
  gateway?: Input<string>;
}

export interface NetworkRoutesArgs extends Common {
  name?: Input<string>;
  test?: Yaml;
}

export interface NetworkSystemArgs extends Common {
  name?: Input<string>;
}

/** Salt's `network` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_network.html */
export interface Network {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_network.html#salt.states.win_network.managed
   */
  managed(id: Input<string>, args?: NetworkManagedArgs): State<"network", NetworkManagedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.network.html#salt.states.network.routes
   */
  routes(id: Input<string>, args?: NetworkRoutesArgs): State<"network", NetworkRoutesArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.network.html#salt.states.network.system
   */
  system(id: Input<string>, args?: NetworkSystemArgs): State<"network", NetworkSystemArgs>;
}
