// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { lxc } from "../builders.generated.ts";

export interface LxcAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  stop?: Input<boolean>;
  path?: ScalarOrList;
}

export interface LxcEditedConfArgs extends Common {
  name?: Input<string>;
  lxc_conf?: Yaml;
  lxc_conf_unset?: Yaml;
}

export interface LxcFrozenArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  start?: Input<boolean>;
  path?: ScalarOrList;
}

export interface LxcPresentArgs extends Common {
  name?: Input<string>;
  running?: Input<boolean>;
  clone_from?: Yaml;
  /** Default: `false`. */
  snapshot?: Input<boolean>;
  profile?: Yaml;
  network_profile?: Yaml;
  template?: Input<string> | YamlList;
  options?: Yaml;
  image?: Yaml;
  config?: Yaml;
  fstype?: Yaml;
  size?: Yaml;
  backing?: Yaml;
  vgname?: ScalarOrList;
  lvname?: ScalarOrList;
  thinpool?: ScalarOrList;
  path?: ScalarOrList;
}

export interface LxcRunningArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  restart?: Input<boolean>;
  path?: ScalarOrList;
}

export interface LxcSetPassArgs extends Common {
  name?: Input<string>;
}

export interface LxcStoppedArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  kill?: Input<boolean>;
  path?: ScalarOrList;
}

/** Salt's `lxc` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxc.html */
export interface Lxc {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxc.html#salt.states.lxc.absent
   */
  absent(id: Input<string>, args?: LxcAbsentArgs): State<"lxc", LxcAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxc.html#salt.states.lxc.edited_conf
   */
  edited_conf(id: Input<string>, args?: LxcEditedConfArgs): State<"lxc", LxcEditedConfArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxc.html#salt.states.lxc.frozen
   */
  frozen(id: Input<string>, args?: LxcFrozenArgs): State<"lxc", LxcFrozenArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxc.html#salt.states.lxc.present
   */
  present(id: Input<string>, args?: LxcPresentArgs): State<"lxc", LxcPresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxc.html#salt.states.lxc.running
   */
  running(id: Input<string>, args?: LxcRunningArgs): State<"lxc", LxcRunningArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does
   * not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxc.html#salt.states.lxc.set_pass
   */
  set_pass(id: Input<string>, args?: LxcSetPassArgs): State<"lxc", LxcSetPassArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxc.html#salt.states.lxc.stopped
   */
  stopped(id: Input<string>, args?: LxcStoppedArgs): State<"lxc", LxcStoppedArgs>;
}
