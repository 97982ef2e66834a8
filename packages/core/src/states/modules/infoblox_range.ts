// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { infoblox_range } from "../builders.generated.ts";

export interface InfobloxRangeAbsentArgs extends Common {
  name?: Input<string>;
  start_addr?: Yaml;
  end_addr?: Yaml;
  data?: Yaml;
}

export interface InfobloxRangePresentArgs extends Common {
  name?: Input<string>;
  start_addr?: Yaml;
  end_addr?: Yaml;
  data?: Yaml;
}

/**
 * Salt's `infoblox_range` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.infoblox_range.html
 */
export interface InfobloxRange {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.infoblox_range.html#salt.states.infoblox_range.absent
   */
  absent(id: Input<string>, args?: InfobloxRangeAbsentArgs): State<"infoblox_range", InfobloxRangeAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.infoblox_range.html#salt.states.infoblox_range.present
   */
  present(id: Input<string>, args?: InfobloxRangePresentArgs): State<"infoblox_range", InfobloxRangePresentArgs>;
}
