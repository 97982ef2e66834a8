// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { infoblox_cname } from "../builders.generated.ts";

export interface InfobloxCnameAbsentArgs extends Common {
  name?: Input<string>;
  canonical?: Yaml;
}

export interface InfobloxCnamePresentArgs extends Common {
  name?: Input<string>;
  data?: Yaml;
  /** Default: `true`. */
  ensure_data?: Input<boolean>;
}

/**
 * Salt's `infoblox_cname` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.infoblox_cname.html
 */
export interface InfobloxCname {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.infoblox_cname.html#salt.states.infoblox_cname.absent
   */
  absent(id: Input<string>, args?: InfobloxCnameAbsentArgs): State<"infoblox_cname", InfobloxCnameAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.infoblox_cname.html#salt.states.infoblox_cname.present
   */
  present(id: Input<string>, args?: InfobloxCnamePresentArgs): State<"infoblox_cname", InfobloxCnamePresentArgs>;
}
