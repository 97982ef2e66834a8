// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList, YamlMap } from "../loose.ts";

export { rabbitmq_user } from "../builders.generated.ts";

export interface RabbitmqUserAbsentArgs extends Common {
  name?: Input<string>;
}

export interface RabbitmqUserPresentArgs extends Common {
  name?: Input<string>;
  password?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  tags?: Yaml;
  /** Default: `[]`. */
  perms?: YamlList | YamlMap;
}

/**
 * Salt's `rabbitmq_user` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_user.html
 */
export interface RabbitmqUser {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_user.html#salt.states.rabbitmq_user.absent
   */
  absent(id: Input<string>, args?: RabbitmqUserAbsentArgs): State<"rabbitmq_user", RabbitmqUserAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.rabbitmq_user.html#salt.states.rabbitmq_user.present
   */
  present(id: Input<string>, args?: RabbitmqUserPresentArgs): State<"rabbitmq_user", RabbitmqUserPresentArgs>;
}
