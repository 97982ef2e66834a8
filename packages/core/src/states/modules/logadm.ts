// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { logadm } from "../builders.generated.ts";

export interface LogadmRemoveArgs extends Common {
  name?: Input<string>;
  log_file?: ScalarOrList;
}

export interface LogadmRotateArgs extends Common {
  name?: Input<string>;
  entryname?: Yaml;
  log_file?: Yaml;
}

/** Salt's `logadm` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.logadm.html */
export interface Logadm {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.logadm.html#salt.states.logadm.remove
   */
  remove(id: Input<string>, args?: LogadmRemoveArgs): State<"logadm", LogadmRemoveArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.logadm.html#salt.states.logadm.rotate
   */
  rotate(id: Input<string>, args?: LogadmRotateArgs): State<"logadm", LogadmRotateArgs>;
}
