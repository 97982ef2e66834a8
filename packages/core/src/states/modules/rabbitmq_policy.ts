// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

export { rabbitmq_policy } from "../builders.generated.ts";

export interface RabbitmqPolicyAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"/"`. */
  vhost?: Input<string>;
}

export interface RabbitmqPolicyPresentArgs extends Common {
  name?: Input<string>;
  pattern: Input<string>;
  definition: Input<string> | YamlMap;
  /** Default: `0`. */
  priority?: Input<number>;
  /** Default: `"/"`. */
  vhost?: Input<string>;
  apply_to?: Yaml;
}

/**
 * Salt's `rabbitmq_policy` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_policy.html
 */
export interface RabbitmqPolicy {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_policy.html#salt.states.rabbitmq_policy.absent
   */
  absent(id: Input<string>, args?: RabbitmqPolicyAbsentArgs): State<"rabbitmq_policy", RabbitmqPolicyAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `pattern`, `definition`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_policy.html#salt.states.rabbitmq_policy.present
   */
  present(id: Input<string>, args: RabbitmqPolicyPresentArgs): State<"rabbitmq_policy", RabbitmqPolicyPresentArgs>;
}
