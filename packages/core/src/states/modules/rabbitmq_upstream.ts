// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { rabbitmq_upstream } from "../builders.generated.ts";

export interface RabbitmqUpstreamAbsentArgs extends Omit<Common, "runas"> {
  name?: Input<string>;
  runas?: Input<string | number>;
}

export interface RabbitmqUpstreamPresentArgs extends Common {
  name?: Input<string>;
  uri: Input<string>;
  prefetch_count?: Input<number>;
  reconnect_delay?: Input<number>;
  ack_mode?: Input<string>;
  trust_user_id?: Input<boolean>;
  exchange?: Input<string>;
  max_hops?: Input<number>;
  expires?: Input<number>;
  message_ttl?: Input<number>;
  ha_policy?: Input<string>;
  queue?: Input<string>;
}

/**
 * Salt's `rabbitmq_upstream` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_upstream.html
 */
export interface RabbitmqUpstream {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_upstream.html#salt.states.rabbitmq_upstream.absent
   */
  absent(id: Input<string>, args?: RabbitmqUpstreamAbsentArgs): State<"rabbitmq_upstream", RabbitmqUpstreamAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `uri`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_upstream.html#salt.states.rabbitmq_upstream.present
   */
  present(id: Input<string>, args: RabbitmqUpstreamPresentArgs): State<"rabbitmq_upstream", RabbitmqUpstreamPresentArgs>;
}
