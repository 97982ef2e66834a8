// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { lxd_container } from "../builders.generated.ts";

export interface LxdContainerAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  stop?: Input<boolean>;
  remote_addr?: ScalarOrList;
  cert?: Yaml;
  key?: Yaml;
  /** Default: `true`. */
  verify_cert?: Input<boolean>;
}

export interface LxdContainerFrozenArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  start?: Input<boolean>;
  remote_addr?: ScalarOrList;
  cert?: Yaml;
  key?: Yaml;
  /** Default: `true`. */
  verify_cert?: Input<boolean>;
}

export interface LxdContainerMigratedArgs extends Common {
  name?: Input<string>;
  remote_addr: ScalarOrList;
  cert: Yaml;
  key: Yaml;
  verify_cert: Input<boolean>;
  src_remote_addr: ScalarOrList;
  /** Default: `false`. */
  stop_and_start?: Input<boolean>;
  src_cert?: Yaml;
  src_key?: Yaml;
  src_verify_cert?: Yaml;
}

export interface LxdContainerPresentArgs extends Common {
  name?: Input<string>;
  running?: ScalarOrList;
  source?: Yaml;
  profiles?: YamlList;
  config?: Yaml;
  devices?: Yaml;
  /** Default: `"x86_64"`. */
  architecture?: Input<string>;
  /** Default: `false`. */
  ephemeral?: Input<boolean>;
  /** Default: `false`. */
  restart_on_change?: Input<boolean>;
  remote_addr?: ScalarOrList;
  cert?: Yaml;
  key?: Yaml;
  /** Default: `true`. */
  verify_cert?: Input<boolean>;
}

export interface LxdContainerRunningArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  restart?: Input<boolean>;
  remote_addr?: ScalarOrList;
  cert?: Yaml;
  key?: Yaml;
  /** Default: `true`. */
  verify_cert?: Input<boolean>;
}

export interface LxdContainerStoppedArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  kill?: Input<boolean>;
  remote_addr?: ScalarOrList;
  cert?: Yaml;
  key?: Yaml;
  /** Default: `true`. */
  verify_cert?: Input<boolean>;
}

/** Salt's `lxd_container` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_container.html */
export interface LxdContainer {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_container.html#salt.states.lxd_container.absent
   */
  absent(id: Input<string>, args?: LxdContainerAbsentArgs): State<"lxd_container", LxdContainerAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_container.html#salt.states.lxd_container.frozen
   */
  frozen(id: Input<string>, args?: LxdContainerFrozenArgs): State<"lxd_container", LxdContainerFrozenArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `remote_addr`, `cert`, `key`, `verify_cert`, `src_remote_addr`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_container.html#salt.states.lxd_container.migrated
   */
  migrated(id: Input<string>, args: LxdContainerMigratedArgs): State<"lxd_container", LxdContainerMigratedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_container.html#salt.states.lxd_container.present
   */
  present(id: Input<string>, args?: LxdContainerPresentArgs): State<"lxd_container", LxdContainerPresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_container.html#salt.states.lxd_container.running
   */
  running(id: Input<string>, args?: LxdContainerRunningArgs): State<"lxd_container", LxdContainerRunningArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_container.html#salt.states.lxd_container.stopped
   */
  stopped(id: Input<string>, args?: LxdContainerStoppedArgs): State<"lxd_container", LxdContainerStoppedArgs>;
}
