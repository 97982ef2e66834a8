// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { keystone_group } from "../builders.generated.ts";

export interface KeystoneGroupAbsentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  domain?: ScalarOrList;
}

export interface KeystoneGroupPresentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  domain?: Input<string>;
  /** Named in the documentation, not in the signature. */
  description?: Input<string>;
}

/**
 * Salt's `keystone_group` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_group.html
 */
export interface KeystoneGroup {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_group.html#salt.states.keystone_group.absent
   */
  absent(id: Input<string>, args?: KeystoneGroupAbsentArgs): State<"keystone_group", KeystoneGroupAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_group.html#salt.states.keystone_group.present
   */
  present(id: Input<string>, args?: KeystoneGroupPresentArgs): State<"keystone_group", KeystoneGroupPresentArgs>;
}
