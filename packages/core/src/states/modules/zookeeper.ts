// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { zookeeper } from "../builders.generated.ts";

export interface ZookeeperAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `-1`. */
  version?: Input<number>;
  /** Default: `false`. */
  recursive?: Input<boolean>;
  profile?: Yaml;
  hosts?: ScalarOrList;
  scheme?: Yaml;
  username?: ScalarOrList;
  password?: ScalarOrList;
  default_acl?: Yaml;
}

export interface ZookeeperAclsArgs extends Common {
  name?: Input<string>;
  acls: Yaml;
  /** Default: `-1`. */
  version?: Input<number>;
  profile?: Yaml;
  hosts?: ScalarOrList;
  scheme?: Yaml;
  username?: ScalarOrList;
  password?: ScalarOrList;
  default_acl?: Yaml;
}

export interface ZookeeperPresentArgs extends Common {
  name?: Input<string>;
  value: Input<string>;
  acls?: Yaml;
  /** Default: `false`. */
  ephemeral?: Input<boolean>;
  /** Default: `false`. */
  sequence?: Input<boolean>;
  /** Default: `false`. */
  makepath?: Input<boolean>;
  /** Default: `-1`. */
  version?: Input<number>;
  profile?: Yaml;
  hosts?: ScalarOrList;
  scheme?: Yaml;
  username?: ScalarOrList;
  password?: ScalarOrList;
  default_acl?: Yaml;
}

/** Salt's `zookeeper` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zookeeper.html */
export interface Zookeeper {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zookeeper`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zookeeper.html#salt.states.zookeeper.absent
   */
  absent(id: Input<string>, args?: ZookeeperAbsentArgs): State<"zookeeper", ZookeeperAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zookeeper`. Required: `acls`. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zookeeper.html#salt.states.zookeeper.acls
   */
  acls(id: Input<string>, args: ZookeeperAclsArgs): State<"zookeeper", ZookeeperAclsArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zookeeper`. Required: `value`. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zookeeper.html#salt.states.zookeeper.present
   */
  present(id: Input<string>, args: ZookeeperPresentArgs): State<"zookeeper", ZookeeperPresentArgs>;
}
