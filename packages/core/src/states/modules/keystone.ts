// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { keystone } from "../builders.generated.ts";

export interface Keystone_EndpointAbsentArgs extends Common {
  name?: Input<string>;
  region?: ScalarOrList;
  profile?: Yaml;
  interface?: Yaml;
}

export interface Keystone_EndpointPresentArgs extends Common {
  name?: Input<string>;
  publicurl?: ScalarOrList;
  internalurl?: ScalarOrList;
  adminurl?: ScalarOrList;
  region?: ScalarOrList;
  profile?: Yaml;
  url?: ScalarOrList;
  interface?: Yaml;
}

export interface Keystone_ProjectAbsentArgs extends Common {
  name?: Input<string>;
  profile?: Yaml;
}

export interface Keystone_ProjectPresentArgs extends Common {
  name?: Input<string>;
  description?: Input<string>;
  /** Default: `true`. */
  enabled?: Input<boolean>;
  profile?: Yaml;
}

export interface Keystone_RoleAbsentArgs extends Common {
  name?: Input<string>;
  profile?: Yaml;
}

export interface Keystone_RolePresentArgs extends Common {
  name?: Input<string>;
  profile?: Yaml;
}

export interface Keystone_ServiceAbsentArgs extends Common {
  name?: Input<string>;
  profile?: Yaml;
}

export interface Keystone_ServicePresentArgs extends Common {
  name?: Input<string>;
  service_type: Input<string>;
  description?: Input<string>;
  profile?: Yaml;
}

export interface KeystoneTenantAbsentArgs extends Common {
  name?: Input<string>;
  profile?: Yaml;
}

export interface KeystoneTenantPresentArgs extends Common {
  name?: Input<string>;
  description?: Yaml;
  /** Default: `true`. */
  enabled?: Input<boolean>;
  profile?: Yaml;
}

export interface Keystone_UserAbsentArgs extends Common {
  name?: Input<string>;
  profile?: Yaml;
}

export interface Keystone_UserPresentArgs extends Common {
  name?: Input<string>;
  password: Input<string>;
  email: Input<string>;
  tenant?: Input<string>;
  /** Default: `true`. */
  enabled?: Input<boolean>;
  roles?: Yaml;
  profile?: Yaml;
  /** Default: `true`. */
  password_reset?: Input<boolean>;
  project?: ScalarOrList;
}

/** Salt's `keystone` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html */
export interface Keystone {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html#salt.states.keystone.endpoint_absent
   */
  endpoint_absent(id: Input<string>, args?: Keystone_EndpointAbsentArgs): State<"keystone", Keystone_EndpointAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html#salt.states.keystone.endpoint_present
   */
  endpoint_present(id: Input<string>, args?: Keystone_EndpointPresentArgs): State<"keystone", Keystone_EndpointPresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html#salt.states.keystone.project_absent
   */
  project_absent(id: Input<string>, args?: Keystone_ProjectAbsentArgs): State<"keystone", Keystone_ProjectAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html#salt.states.keystone.project_present
   */
  project_present(id: Input<string>, args?: Keystone_ProjectPresentArgs): State<"keystone", Keystone_ProjectPresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html#salt.states.keystone.role_absent
   */
  role_absent(id: Input<string>, args?: Keystone_RoleAbsentArgs): State<"keystone", Keystone_RoleAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html#salt.states.keystone.role_present
   */
  role_present(id: Input<string>, args?: Keystone_RolePresentArgs): State<"keystone", Keystone_RolePresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html#salt.states.keystone.service_absent
   */
  service_absent(id: Input<string>, args?: Keystone_ServiceAbsentArgs): State<"keystone", Keystone_ServiceAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `service_type`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html#salt.states.keystone.service_present
   */
  service_present(id: Input<string>, args: Keystone_ServicePresentArgs): State<"keystone", Keystone_ServicePresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html#salt.states.keystone.tenant_absent
   */
  tenant_absent(id: Input<string>, args?: KeystoneTenantAbsentArgs): State<"keystone", KeystoneTenantAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html#salt.states.keystone.tenant_present
   */
  tenant_present(id: Input<string>, args?: KeystoneTenantPresentArgs): State<"keystone", KeystoneTenantPresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html#salt.states.keystone.user_absent
   */
  user_absent(id: Input<string>, args?: Keystone_UserAbsentArgs): State<"keystone", Keystone_UserAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `password`, `email`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone.html#salt.states.keystone.user_present
   */
  user_present(id: Input<string>, args: Keystone_UserPresentArgs): State<"keystone", Keystone_UserPresentArgs>;
}
