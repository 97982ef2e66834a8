// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { keystone_user } from "../builders.generated.ts";

export interface KeystoneUser_AbsentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  domain?: ScalarOrList;
}

export interface KeystoneUser_PresentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  domain?: Input<string>;
  /** Named in the documentation, not in the signature. */
  enabled?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  description?: Input<string>;
  /** Named in the documentation, not in the signature. */
  password?: Input<string>;
  /** Named in the documentation, not in the signature. */
  email?: Input<string>;
}

/** Salt's `keystone_user` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_user.html */
export interface KeystoneUser {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_user.html#salt.states.keystone_user.absent
   */
  absent(id: Input<string>, args?: KeystoneUser_AbsentArgs): State<"keystone_user", KeystoneUser_AbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_user.html#salt.states.keystone_user.present
   */
  present(id: Input<string>, args?: KeystoneUser_PresentArgs): State<"keystone_user", KeystoneUser_PresentArgs>;
}
