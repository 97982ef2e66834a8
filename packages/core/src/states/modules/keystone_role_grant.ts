// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { keystone_role_grant } from "../builders.generated.ts";

export interface KeystoneRoleGrantAbsentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  role?: Yaml;
  role_domain?: Yaml;
  domain?: Yaml;
  project?: Yaml;
  user?: Yaml;
  group?: Yaml;
  project_domain?: Yaml;
  user_domain?: Yaml;
  group_domain?: Yaml;
}

export interface KeystoneRoleGrantPresentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  role?: Yaml;
  role_domain?: Yaml;
  domain?: Yaml;
  project?: Yaml;
  user?: Yaml;
  group?: Yaml;
  project_domain?: Yaml;
  user_domain?: Yaml;
  group_domain?: Yaml;
}

/**
 * Salt's `keystone_role_grant` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_role_grant.html
 */
export interface KeystoneRoleGrant {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_role_grant.html#salt.states.keystone_role_grant.absent
   */
  absent(id: Input<string>, args?: KeystoneRoleGrantAbsentArgs): State<"keystone_role_grant", KeystoneRoleGrantAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_role_grant.html#salt.states.keystone_role_grant.present
   */
  present(id: Input<string>, args?: KeystoneRoleGrantPresentArgs): State<"keystone_role_grant", KeystoneRoleGrantPresentArgs>;
}
