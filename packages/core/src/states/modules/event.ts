// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { EventFireMasterArgs, EventSendArgs, EventWaitArgs } from "../hand/event.ts";

export type { EventFireMasterArgs, EventSendArgs, EventWaitArgs } from "../hand/event.ts";
export { event } from "../builders.generated.ts";

/** Salt's `event` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.event.html */
export interface Event {
  /**
   * The same as `event.send`.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.event.html#salt.states.event.fire_master
   */
  fire_master(id: Input<string>, args?: EventFireMasterArgs): State<"event", EventFireMasterArgs>;
  /**
   * Fires an event on the master's bus. It reports changes in every run unless `show_changed` is `false`.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.event.html#salt.states.event.send
   */
  send(id: Input<string>, args?: EventSendArgs): State<"event", EventSendArgs>;
  /**
   * Fires an event only when `watch` or `listen` sees changes.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.event.html#salt.states.event.wait
   */
  wait(id: Input<string>, args?: EventWaitArgs): State<"event", EventWaitArgs>;
}
