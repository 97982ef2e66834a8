// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { infoblox_a } from "../builders.generated.ts";

export interface InfobloxAAbsentArgs extends Common {
  name?: Input<string>;
  ipv4addr?: Yaml;
}

export interface InfobloxAPresentArgs extends Common {
  name?: Input<string>;
  ipv4addr?: Yaml;
  data?: Yaml;
  /** Default: `true`. */
  ensure_data?: Input<boolean>;
}

/** Salt's `infoblox_a` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.infoblox_a.html */
export interface InfobloxA {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.infoblox_a.html#salt.states.infoblox_a.absent
   */
  absent(id: Input<string>, args?: InfobloxAAbsentArgs): State<"infoblox_a", InfobloxAAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.infoblox_a.html#salt.states.infoblox_a.present
   */
  present(id: Input<string>, args?: InfobloxAPresentArgs): State<"infoblox_a", InfobloxAPresentArgs>;
}
