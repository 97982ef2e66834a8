// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { openvswitch_db } from "../builders.generated.ts";

export interface OpenvswitchDbManagedArgs extends Common {
  name?: Input<string>;
  table: ScalarOrList;
  data: Yaml;
  record?: ScalarOrList;
}

/**
 * Salt's `openvswitch_db` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.openvswitch_db.html
 */
export interface OpenvswitchDb {
  /**
   * Salt 3006 and 3007 only. Required: `table`, `data`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.openvswitch_db.html#salt.states.openvswitch_db.managed
   */
  managed(id: Input<string>, args: OpenvswitchDbManagedArgs): State<"openvswitch_db", OpenvswitchDbManagedArgs>;
}
