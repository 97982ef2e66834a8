// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { restconf } from "../builders.generated.ts";

export interface RestconfConfigManageArgs extends Common {
  name?: Input<string>;
  path: Input<string>;
  method: Yaml;
  config: Yaml;
  init_path?: ScalarOrList;
  /** Default: `"PATCH"`. */
  init_method?: Input<string>;
  init_config?: Yaml;
}

/** Salt's `restconf` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.restconf.html */
export interface Restconf {
  /**
   * Salt 3006 and 3007 only. Required: `path`, `method`, `config`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.restconf.html#salt.states.restconf.config_manage
   */
  config_manage(id: Input<string>, args: RestconfConfigManageArgs): State<"restconf", RestconfConfigManageArgs>;
}
