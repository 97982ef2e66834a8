// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { pyrax_queues } from "../builders.generated.ts";

export interface PyraxQueuesAbsentArgs extends Common {
  name?: Input<string>;
}

export interface PyraxQueuesPresentArgs extends Common {
  name?: Input<string>;
}

/** Salt's `pyrax_queues` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pyrax_queues.html */
export interface PyraxQueues {
  /**
   * Salt 3006 and 3007 only. Required: `provider`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pyrax_queues.html#salt.states.pyrax_queues.absent
   */
  absent(id: Input<string>, args: PyraxQueuesAbsentArgs): State<"pyrax_queues", PyraxQueuesAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `provider`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pyrax_queues.html#salt.states.pyrax_queues.present
   */
  present(id: Input<string>, args: PyraxQueuesPresentArgs): State<"pyrax_queues", PyraxQueuesPresentArgs>;
}
