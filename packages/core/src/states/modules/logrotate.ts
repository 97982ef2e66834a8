// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { LogrotateSetArgs } from "../hand/logrotate.ts";

export type { LogrotateSetArgs } from "../hand/logrotate.ts";
export { logrotate } from "../builders.generated.ts";

/** Salt's `logrotate` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.logrotate.html */
export interface Logrotate {
  /**
   * Sets an option in logrotate's configuration: for all files, or with `setting` in one block.
   *
   * Salt 3006, 3007 and 3008. Required: `key`, `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.logrotate.html#salt.states.logrotate.set
   */
  set(id: Input<string>, args: LogrotateSetArgs): State<"logrotate", LogrotateSetArgs>;
}
