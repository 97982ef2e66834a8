// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { rabbitmq_plugin } from "../builders.generated.ts";

export interface RabbitmqPluginDisabledArgs extends Common {
  name?: Input<string>;
}

export interface RabbitmqPluginEnabledArgs extends Common {
  name?: Input<string>;
}

/**
 * Salt's `rabbitmq_plugin` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_plugin.html
 */
export interface RabbitmqPlugin {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_plugin.html#salt.states.rabbitmq_plugin.disabled
   */
  disabled(id: Input<string>, args?: RabbitmqPluginDisabledArgs): State<"rabbitmq_plugin", RabbitmqPluginDisabledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_plugin.html#salt.states.rabbitmq_plugin.enabled
   */
  enabled(id: Input<string>, args?: RabbitmqPluginEnabledArgs): State<"rabbitmq_plugin", RabbitmqPluginEnabledArgs>;
}
