import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

interface EventArgs extends Common {
  /** The event's tag: `"myco/web/ready"`. Without it, the id. */
  name?: Input<string>;
}

/** Fires an event on the master's bus. It reports changes in every run unless `show_changed` is `false`. */
export interface EventSendArgs extends EventArgs {
  /** What the event carries. Anything but a mapping is dropped. */
  data?: YamlMap;
  /** What the master reads before the event itself. */
  preload?: YamlMap;
  /** Adds the minion's environment: all of it, or what is listed. */
  with_env?: Input<boolean> | List<string>;
  /** Adds the grains: all, or those listed. */
  with_grains?: Input<boolean> | List<string>;
  /** Adds the pillar: all, or the keys listed. It may hold secrets. */
  with_pillar?: Input<boolean> | List<string>;
  /** Adds `saltenv` and `pillarenv`. */
  with_env_opts?: Input<boolean>;
  /** `false`: the state reports no changes. */
  show_changed?: Input<boolean>;
}

/** The same as `event.send`. */
export type EventFireMasterArgs = EventSendArgs;

/** Fires an event only when `watch` or `listen` sees changes. */
export interface EventWaitArgs extends EventArgs {
  /** What the event carries. Anything but a mapping is dropped. */
  data?: YamlMap;
}
