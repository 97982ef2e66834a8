// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { zk_concurrency } from "../builders.generated.ts";

export interface ZkConcurrencyLockArgs extends Common {
  name?: Input<string>;
  zk_hosts?: Input<string>;
  identifier?: Yaml;
  /** Default: `1`. */
  max_concurrency?: Input<number>;
  timeout?: Yaml;
  /** Default: `false`. */
  ephemeral_lease?: Input<boolean>;
  profile?: Yaml;
  scheme?: Yaml;
  username?: Yaml;
  password?: Yaml;
  default_acl?: Yaml;
}

export interface ZkConcurrencyMinPartyArgs extends Common {
  name?: Input<string>;
  zk_hosts: Yaml;
  min_nodes: Yaml;
  /** Default: `false`. */
  blocking?: Input<boolean>;
  profile?: Yaml;
  scheme?: Yaml;
  username?: Yaml;
  password?: Yaml;
  default_acl?: Yaml;
}

export interface ZkConcurrencyUnlockArgs extends Common {
  name?: Input<string>;
  zk_hosts?: Yaml;
  identifier?: Yaml;
  /** Default: `1`. */
  max_concurrency?: Input<number>;
  /** Default: `false`. */
  ephemeral_lease?: Input<boolean>;
  profile?: Yaml;
  scheme?: Yaml;
  username?: Yaml;
  password?: Yaml;
  default_acl?: Yaml;
}

/**
 * Salt's `zk_concurrency` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zk_concurrency.html
 */
export interface ZkConcurrency {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zookeeper`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zk_concurrency.html#salt.states.zk_concurrency.lock
   */
  lock(id: Input<string>, args?: ZkConcurrencyLockArgs): State<"zk_concurrency", ZkConcurrencyLockArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zookeeper`. Required: `zk_hosts`, `min_nodes`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zk_concurrency.html#salt.states.zk_concurrency.min_party
   */
  min_party(id: Input<string>, args: ZkConcurrencyMinPartyArgs): State<"zk_concurrency", ZkConcurrencyMinPartyArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zookeeper`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zk_concurrency.html#salt.states.zk_concurrency.unlock
   */
  unlock(id: Input<string>, args?: ZkConcurrencyUnlockArgs): State<"zk_concurrency", ZkConcurrencyUnlockArgs>;
}
