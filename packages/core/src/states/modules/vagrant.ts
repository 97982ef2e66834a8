// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { vagrant } from "../builders.generated.ts";

export interface VagrantDestroyedArgs extends Common {
  name?: Input<string>;
}

export interface VagrantInitializedArgs extends Common {
  name?: Input<string>;
  vm?: Yaml;
  vagrant_runas?: ScalarOrList;
}

export interface VagrantPausedArgs extends Common {
  name?: Input<string>;
}

export interface VagrantPoweredOffArgs extends Common {
  name?: Input<string>;
}

export interface VagrantRebootedArgs extends Common {
  name?: Input<string>;
}

export interface VagrantRunningArgs extends Common {
  name?: Input<string>;
  vm?: Yaml;
  vagrant_runas?: Input<string>;
  /** Named in the documentation, not in the signature. */
  cwd?: Input<string>;
  /** Named in the documentation, not in the signature. */
  machine?: Input<string>;
}

export interface VagrantStoppedArgs extends Common {
  name?: Input<string>;
}

/** Salt's `vagrant` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vagrant.html */
export interface Vagrant {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vagrant.html#salt.states.vagrant.destroyed
   */
  destroyed(id: Input<string>, args?: VagrantDestroyedArgs): State<"vagrant", VagrantDestroyedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vagrant.html#salt.states.vagrant.initialized
   */
  initialized(id: Input<string>, args?: VagrantInitializedArgs): State<"vagrant", VagrantInitializedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vagrant.html#salt.states.vagrant.paused
   */
  paused(id: Input<string>, args?: VagrantPausedArgs): State<"vagrant", VagrantPausedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vagrant.html#salt.states.vagrant.powered_off
   */
  powered_off(id: Input<string>, args?: VagrantPoweredOffArgs): State<"vagrant", VagrantPoweredOffArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vagrant.html#salt.states.vagrant.rebooted
   */
  rebooted(id: Input<string>, args?: VagrantRebootedArgs): State<"vagrant", VagrantRebootedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vagrant.html#salt.states.vagrant.running
   */
  running(id: Input<string>, args?: VagrantRunningArgs): State<"vagrant", VagrantRunningArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vagrant.html#salt.states.vagrant.stopped
   */
  stopped(id: Input<string>, args?: VagrantStoppedArgs): State<"vagrant", VagrantStoppedArgs>;
}
