// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { modjk } from "../builders.generated.ts";

export interface ModjkWorkerActivatedArgs extends Common {
  name?: Input<string>;
  workers?: Yaml;
  /** Default: `"default"`. */
  profile?: Input<string>;
}

export interface ModjkWorkerDisabledArgs extends Common {
  name?: Input<string>;
  workers?: Yaml;
  /** Default: `"default"`. */
  profile?: Input<string>;
}

export interface ModjkWorkerRecoverArgs extends Common {
  name?: Input<string>;
  workers?: Yaml;
  /** Default: `"default"`. */
  profile?: Input<string>;
}

export interface ModjkWorkerStoppedArgs extends Common {
  name?: Input<string>;
  workers?: Yaml;
  /** Default: `"default"`. */
  profile?: Input<string>;
}

/** Salt's `modjk` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.modjk.html */
export interface Modjk {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.modjk.html#salt.states.modjk.worker_activated
   */
  worker_activated(id: Input<string>, args?: ModjkWorkerActivatedArgs): State<"modjk", ModjkWorkerActivatedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.modjk.html#salt.states.modjk.worker_disabled
   */
  worker_disabled(id: Input<string>, args?: ModjkWorkerDisabledArgs): State<"modjk", ModjkWorkerDisabledArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.modjk.html#salt.states.modjk.worker_recover
   */
  worker_recover(id: Input<string>, args?: ModjkWorkerRecoverArgs): State<"modjk", ModjkWorkerRecoverArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.modjk.html#salt.states.modjk.worker_stopped
   */
  worker_stopped(id: Input<string>, args?: ModjkWorkerStoppedArgs): State<"modjk", ModjkWorkerStoppedArgs>;
}
