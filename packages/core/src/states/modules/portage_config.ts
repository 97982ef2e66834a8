// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { portage_config } from "../builders.generated.ts";

export interface PortageConfigFlagsArgs extends Common {
  name?: Input<string>;
  accept_keywords?: ScalarOrList;
  env?: ScalarOrList;
  license?: ScalarOrList;
  properties?: ScalarOrList;
  /** Default: `false`. */
  unmask?: Input<boolean>;
  /** Default: `false`. */
  mask?: Input<boolean>;
}

/**
 * Salt's `portage_config` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.portage_config.html
 */
export interface PortageConfig {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.portage_config.html#salt.states.portage_config.flags
   */
  flags(id: Input<string>, args?: PortageConfigFlagsArgs): State<"portage_config", PortageConfigFlagsArgs>;
}
