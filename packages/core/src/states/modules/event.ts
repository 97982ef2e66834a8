// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { event } from "../builders.generated.ts";

export interface EventFireMasterArgs extends Common {
  name?: Input<string>;
  data?: Yaml;
  preload?: Yaml;
  /** Default: `false`. */
  with_env?: Input<boolean>;
  /** Default: `false`. */
  with_grains?: Input<boolean>;
  /** Default: `false`. */
  with_pillar?: Input<boolean>;
  /** Default: `true`. */
  show_changed?: Input<boolean>;
}

export interface EventSendArgs extends Common {
  name?: Input<string>;
  data?: Yaml;
  preload?: Yaml;
  /** Default: `false`. */
  with_env?: Input<boolean>;
  /** Default: `false`. */
  with_grains?: Input<boolean>;
  /** Default: `false`. */
  with_pillar?: Input<boolean>;
  /** Default: `true`. */
  show_changed?: Input<boolean>;
}

export interface EventWaitArgs extends Common {
  name?: Input<string>;
  sfun?: Yaml;
  data?: Yaml;
}

/** Salt's `event` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.event.html */
export interface Event {
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.event.html#salt.states.event.fire_master
   */
  fire_master(id: Input<string>, args?: EventFireMasterArgs): State<"event", EventFireMasterArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.event.html#salt.states.event.send
   */
  send(id: Input<string>, args?: EventSendArgs): State<"event", EventSendArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.event.html#salt.states.event.wait
   */
  wait(id: Input<string>, args?: EventWaitArgs): State<"event", EventWaitArgs>;
}
