// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { rabbitmq_vhost } from "../builders.generated.ts";

export interface RabbitmqVhostAbsentArgs extends Common {
  name?: Input<string>;
}

export interface RabbitmqVhostPresentArgs extends Common {
  name?: Input<string>;
}

/**
 * Salt's `rabbitmq_vhost` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_vhost.html
 */
export interface RabbitmqVhost {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_vhost.html#salt.states.rabbitmq_vhost.absent
   */
  absent(id: Input<string>, args?: RabbitmqVhostAbsentArgs): State<"rabbitmq_vhost", RabbitmqVhostAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_vhost.html#salt.states.rabbitmq_vhost.present
   */
  present(id: Input<string>, args?: RabbitmqVhostPresentArgs): State<"rabbitmq_vhost", RabbitmqVhostPresentArgs>;
}
