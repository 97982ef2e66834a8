// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { modjk_worker } from "../builders.generated.ts";

export interface ModjkWorkerActivateArgs extends Common {
  name?: Input<string>;
  lbn: Input<string>;
  target: Input<string>;
  /** Default: `"default"`. */
  profile?: Input<string>;
  /** Default: `"glob"`. */
  tgt_type?: Input<string>;
}

export interface ModjkWorkerDisableArgs extends Common {
  name?: Input<string>;
  lbn: Input<string>;
  target: Input<string>;
  /** Default: `"default"`. */
  profile?: Input<string>;
  /** Default: `"glob"`. */
  tgt_type?: Input<string>;
}

export interface ModjkWorkerStopArgs extends Common {
  name?: Input<string>;
  lbn: Input<string>;
  target: Input<string>;
  /** Default: `"default"`. */
  profile?: Input<string>;
  /** Default: `"glob"`. */
  tgt_type?: Input<string>;
}

/** Salt's `modjk_worker` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.modjk_worker.html */
export interface ModjkWorker {
  /**
   * Salt 3006 and 3007 only. Required: `lbn`, `target`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.modjk_worker.html#salt.states.modjk_worker.activate
   */
  activate(id: Input<string>, args: ModjkWorkerActivateArgs): State<"modjk_worker", ModjkWorkerActivateArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `lbn`, `target`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.modjk_worker.html#salt.states.modjk_worker.disable
   */
  disable(id: Input<string>, args: ModjkWorkerDisableArgs): State<"modjk_worker", ModjkWorkerDisableArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `lbn`, `target`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.modjk_worker.html#salt.states.modjk_worker.stop
   */
  stop(id: Input<string>, args: ModjkWorkerStopArgs): State<"modjk_worker", ModjkWorkerStopArgs>;
}
