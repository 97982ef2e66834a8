// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { rabbitmq_cluster } from "../builders.generated.ts";

export interface RabbitmqClusterJoinArgs extends Omit<Common, "runas"> {
  name?: Input<string>;
  host: Input<string>;
  /** Default: `"rabbit"`. */
  user?: Input<string | number>;
  ram_node?: Yaml;
  /** Default: `"root"`. */
  runas?: Input<string | number>;
}

export interface RabbitmqClusterJoinedArgs extends Omit<Common, "runas"> {
  name?: Input<string>;
  host: ScalarOrList;
  /** Default: `"rabbit"`. */
  user?: Input<string | number>;
  ram_node?: Yaml;
  /** Default: `"root"`. */
  runas?: Input<string | number>;
}

/**
 * Salt's `rabbitmq_cluster` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_cluster.html
 */
export interface RabbitmqCluster {
  /**
   * Salt 3006, 3007 and 3008. Required: `host`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_cluster.html#salt.states.rabbitmq_cluster.join
   */
  join(id: Input<string>, args: RabbitmqClusterJoinArgs): State<"rabbitmq_cluster", RabbitmqClusterJoinArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `host`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_cluster.html#salt.states.rabbitmq_cluster.joined
   */
  joined(id: Input<string>, args: RabbitmqClusterJoinedArgs): State<"rabbitmq_cluster", RabbitmqClusterJoinedArgs>;
}
