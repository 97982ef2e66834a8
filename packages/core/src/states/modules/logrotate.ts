// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { logrotate } from "../builders.generated.ts";

export interface LogrotateSetArgs extends Common {
  name?: Input<string>;
  key: Input<string>;
  value: Input<string | number>;
  setting?: Input<string | number>;
  /** Default: `"/etc/logrotate.conf"`. */
  conf_file?: Input<string>;
}

/** Salt's `logrotate` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.logrotate.html */
export interface Logrotate {
  /**
   * Salt 3006, 3007 and 3008. Required: `key`, `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.logrotate.html#salt.states.logrotate.set
   */
  set(id: Input<string>, args: LogrotateSetArgs): State<"logrotate", LogrotateSetArgs>;
}
