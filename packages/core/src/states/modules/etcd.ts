// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { etcd } from "../builders.generated.ts";

export interface EtcdDirectoryArgs extends Common {
  name?: Input<string>;
  profile?: Yaml;
  value?: Yaml;
}

export interface EtcdRmArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  recurse?: Input<boolean>;
  profile?: Input<string>;
  value?: Yaml;
}

export interface EtcdSetArgs extends Common {
  name?: Input<string>;
  value: Input<string>;
  profile?: Input<string>;
  /** Named in the documentation, not in the signature. */
  host?: Input<string>;
  /** Named in the documentation, not in the signature. */
  port?: Input<string | number>;
  /** Named in the documentation, not in the signature. */
  username?: Input<string>;
  /** Named in the documentation, not in the signature. */
  password?: Input<string>;
}

export interface EtcdWaitRmArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  recurse?: Input<boolean>;
  profile?: Input<string>;
  value?: Yaml;
}

export interface EtcdWaitSetArgs extends Common {
  name?: Input<string>;
  value: Input<string>;
  profile?: Input<string>;
}

/** Salt's `etcd` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.etcd_mod.html */
export interface Etcd {
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.etcd_mod.html#salt.states.etcd_mod.directory
   */
  directory(id: Input<string>, args?: EtcdDirectoryArgs): State<"etcd", EtcdDirectoryArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.etcd_mod.html#salt.states.etcd_mod.rm
   */
  rm(id: Input<string>, args?: EtcdRmArgs): State<"etcd", EtcdRmArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `value`. `watch` and `listen` run the module's `mod_watch`. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.etcd_mod.html#salt.states.etcd_mod.set
   */
  set(id: Input<string>, args: EtcdSetArgs): State<"etcd", EtcdSetArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.etcd_mod.html#salt.states.etcd_mod.wait_rm
   */
  wait_rm(id: Input<string>, args?: EtcdWaitRmArgs): State<"etcd", EtcdWaitRmArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `value`. `watch` and `listen` run the module's `mod_watch`. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.etcd_mod.html#salt.states.etcd_mod.wait_set
   */
  wait_set(id: Input<string>, args: EtcdWaitSetArgs): State<"etcd", EtcdWaitSetArgs>;
}
