// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { keystone_role } from "../builders.generated.ts";

export interface KeystoneRole_AbsentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
}

export interface KeystoneRole_PresentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  /** Named in the documentation, not in the signature. */
  description?: Input<string>;
}

/** Salt's `keystone_role` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_role.html */
export interface KeystoneRole {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_role.html#salt.states.keystone_role.absent
   */
  absent(id: Input<string>, args?: KeystoneRole_AbsentArgs): State<"keystone_role", KeystoneRole_AbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_role.html#salt.states.keystone_role.present
   */
  present(id: Input<string>, args?: KeystoneRole_PresentArgs): State<"keystone_role", KeystoneRole_PresentArgs>;
}
