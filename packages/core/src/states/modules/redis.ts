// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { redis } from "../builders.generated.ts";

export interface RedisAbsentArgs extends Common {
  name?: Input<string>;
  keys?: ScalarOrList;
}

export interface RedisSlaveofArgs extends Common {
  name?: Input<string>;
  sentinel_host?: Yaml;
  sentinel_port?: Yaml;
  sentinel_password?: Yaml;
}

export interface RedisStringArgs extends Common {
  name?: Input<string>;
  value: Input<string>;
  expire?: ScalarOrList;
  expireat?: Yaml;
  /** Named in the documentation, not in the signature. */
  host?: Input<string>;
  /** Named in the documentation, not in the signature. */
  port?: Input<string | number>;
  /** Named in the documentation, not in the signature. */
  db?: Input<number>;
  /** Named in the documentation, not in the signature. */
  password?: Input<string>;
}

/** Salt's `redis` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.redismod.html */
export interface Redis {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-redis`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.redismod.html#salt.states.redismod.absent
   */
  absent(id: Input<string>, args?: RedisAbsentArgs): State<"redis", RedisAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-redis`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.redismod.html#salt.states.redismod.slaveof
   */
  slaveof(id: Input<string>, args?: RedisSlaveofArgs): State<"redis", RedisSlaveofArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-redis`. Required: `value`. No `mod_watch`: `watch` does what
   * `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.redismod.html#salt.states.redismod.string
   */
  string(id: Input<string>, args: RedisStringArgs): State<"redis", RedisStringArgs>;
}
