// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { NetworkManagedArgs, NetworkRoutesArgs, NetworkSystemArgs } from "../hand/network.ts";

export type { NetworkManagedArgs, NetworkRoutesArgs, NetworkSystemArgs } from "../hand/network.ts";
export { network } from "../builders.generated.ts";

/** Salt's `network` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_network.html */
export interface Network {
  /**
   * Configures a network interface. Which arguments count depends on the system; the others are dropped. VLANs,
   * bridges, PPPoE and teams install packages, and bridges set kernel parameters on Red Hat and SUSE: in a test
   * run too.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_network.html#salt.states.win_network.managed
   */
  managed(id: Input<string>, args?: NetworkManagedArgs): State<"network", NetworkManagedArgs>;
  /**
   * Sets the routes of an interface: all that there are.
   *
   * Salt 3006, 3007 and 3008. Required: `routes`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.network.html#salt.states.network.routes
   */
  routes(id: Input<string>, args: NetworkRoutesArgs): State<"network", NetworkRoutesArgs>;
  /**
   * Sets what holds for all interfaces, and starts the network anew. Some systems switch services in a test run
   * too.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.network.html#salt.states.network.system
   */
  system(id: Input<string>, args?: NetworkSystemArgs): State<"network", NetworkSystemArgs>;
}
