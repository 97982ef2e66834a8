// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { pushover } from "../builders.generated.ts";

export interface PushoverPostMessageArgs extends Common {
  name?: Input<string>;
  user?: Input<string | number>;
  device?: Input<string>;
  message?: Input<string>;
  title?: Input<string>;
  priority?: Input<number>;
  expire?: Input<number>;
  sound?: Yaml;
  /** Default: `1`. */
  api_version?: Input<number>;
  token?: Input<string>;
}

/** Salt's `pushover` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pushover.html */
export interface Pushover {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-pushover`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pushover.html#salt.states.pushover.post_message
   */
  post_message(id: Input<string>, args?: PushoverPostMessageArgs): State<"pushover", PushoverPostMessageArgs>;
}
