// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { trafficserver } from "../builders.generated.ts";

export interface TrafficserverBounceClusterArgs extends Common {
  name?: Input<string>;
}

export interface TrafficserverBounceLocalArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  drain?: Input<boolean>;
}

export interface TrafficserverClearClusterArgs extends Common {
  name?: Input<string>;
}

export interface TrafficserverClearNodeArgs extends Common {
  name?: Input<string>;
}

export interface TrafficserverConfigArgs extends Common {
  name?: Input<string>;
  value: Input<string>;
}

export interface TrafficserverOfflineArgs extends Common {
  name?: Input<string>;
  path: Input<string>;
}

export interface TrafficserverRefreshArgs extends Common {
  name?: Input<string>;
}

export interface TrafficserverRestartClusterArgs extends Common {
  name?: Input<string>;
}

export interface TrafficserverRestartLocalArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  drain?: Input<boolean>;
}

export interface TrafficserverShutdownArgs extends Common {
  name?: Input<string>;
}

export interface TrafficserverStartupArgs extends Common {
  name?: Input<string>;
}

export interface TrafficserverZeroClusterArgs extends Common {
  name?: Input<string>;
}

export interface TrafficserverZeroNodeArgs extends Common {
  name?: Input<string>;
}

/** Salt's `trafficserver` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html */
export interface Trafficserver {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.bounce_cluster
   */
  bounce_cluster(id: Input<string>, args?: TrafficserverBounceClusterArgs): State<"trafficserver", TrafficserverBounceClusterArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.bounce_local
   */
  bounce_local(id: Input<string>, args?: TrafficserverBounceLocalArgs): State<"trafficserver", TrafficserverBounceLocalArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.clear_cluster
   */
  clear_cluster(id: Input<string>, args?: TrafficserverClearClusterArgs): State<"trafficserver", TrafficserverClearClusterArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.clear_node
   */
  clear_node(id: Input<string>, args?: TrafficserverClearNodeArgs): State<"trafficserver", TrafficserverClearNodeArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.config
   */
  config(id: Input<string>, args: TrafficserverConfigArgs): State<"trafficserver", TrafficserverConfigArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `path`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.offline
   */
  offline(id: Input<string>, args: TrafficserverOfflineArgs): State<"trafficserver", TrafficserverOfflineArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.refresh
   */
  refresh(id: Input<string>, args?: TrafficserverRefreshArgs): State<"trafficserver", TrafficserverRefreshArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.restart_cluster
   */
  restart_cluster(id: Input<string>, args?: TrafficserverRestartClusterArgs): State<"trafficserver", TrafficserverRestartClusterArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.restart_local
   */
  restart_local(id: Input<string>, args?: TrafficserverRestartLocalArgs): State<"trafficserver", TrafficserverRestartLocalArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.shutdown
   */
  shutdown(id: Input<string>, args?: TrafficserverShutdownArgs): State<"trafficserver", TrafficserverShutdownArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.startup
   */
  startup(id: Input<string>, args?: TrafficserverStartupArgs): State<"trafficserver", TrafficserverStartupArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.zero_cluster
   */
  zero_cluster(id: Input<string>, args?: TrafficserverZeroClusterArgs): State<"trafficserver", TrafficserverZeroClusterArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.trafficserver.html#salt.states.trafficserver.zero_node
   */
  zero_node(id: Input<string>, args?: TrafficserverZeroNodeArgs): State<"trafficserver", TrafficserverZeroNodeArgs>;
}
