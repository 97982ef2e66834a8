// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { selinux } from "../builders.generated.ts";

export interface SelinuxBooleanArgs extends Common {
  name?: Input<string>;
  value?: Input<boolean>;
  /** Default: `false`. */
  persist?: Input<boolean>;
  /** Salt 3008 only. */
  booleans?: Yaml;
}

export interface SelinuxFcontextPolicyAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"a"`. */
  filetype?: Input<string>;
  sel_type?: Yaml;
  sel_user?: ScalarOrList;
  sel_level?: Yaml;
}

export interface SelinuxFcontextPolicyAppliedArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  recursive?: Input<boolean>;
}

export interface SelinuxFcontextPolicyPresentArgs extends Common {
  name?: Input<string>;
  sel_type: Yaml;
  /** Default: `"a"`. */
  filetype?: Input<string>;
  sel_user?: ScalarOrList;
  sel_level?: Yaml;
}

export interface SelinuxModeArgs extends Common {
  name?: Input<string>;
}

export interface SelinuxModuleArgs extends Common {
  name?: Input<string>;
  /** Default: `"Enabled"`. */
  module_state?: Input<string>;
  /** Default: `"any"`. */
  version?: Input<string>;
  install?: ScalarOrList;
  remove?: ScalarOrList;
  source?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  enabled?: Input<boolean>;
}

export interface SelinuxModuleInstallArgs extends Common {
  name?: Input<string>;
}

export interface SelinuxModuleRemoveArgs extends Common {
  name?: Input<string>;
}

export interface SelinuxPortPolicyAbsentArgs extends Common {
  name?: Input<string>;
  sel_type?: Yaml;
  protocol?: ScalarOrList;
  port?: ScalarOrList;
}

export interface SelinuxPortPolicyPresentArgs extends Common {
  name?: Input<string>;
  sel_type: Yaml;
  protocol?: ScalarOrList;
  port?: ScalarOrList;
  sel_range?: Yaml;
}

/** Salt's `selinux` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html */
export interface Selinux {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.boolean
   */
  boolean(id: Input<string>, args?: SelinuxBooleanArgs): State<"selinux", SelinuxBooleanArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.fcontext_policy_absent
   */
  fcontext_policy_absent(id: Input<string>, args?: SelinuxFcontextPolicyAbsentArgs): State<"selinux", SelinuxFcontextPolicyAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.fcontext_policy_applied
   */
  fcontext_policy_applied(id: Input<string>, args?: SelinuxFcontextPolicyAppliedArgs): State<"selinux", SelinuxFcontextPolicyAppliedArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `sel_type`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.fcontext_policy_present
   */
  fcontext_policy_present(id: Input<string>, args: SelinuxFcontextPolicyPresentArgs): State<"selinux", SelinuxFcontextPolicyPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.mode
   */
  mode(id: Input<string>, args?: SelinuxModeArgs): State<"selinux", SelinuxModeArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.module
   */
  module(id: Input<string>, args?: SelinuxModuleArgs): State<"selinux", SelinuxModuleArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.module_install
   */
  module_install(id: Input<string>, args?: SelinuxModuleInstallArgs): State<"selinux", SelinuxModuleInstallArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.module_remove
   */
  module_remove(id: Input<string>, args?: SelinuxModuleRemoveArgs): State<"selinux", SelinuxModuleRemoveArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.port_policy_absent
   */
  port_policy_absent(id: Input<string>, args?: SelinuxPortPolicyAbsentArgs): State<"selinux", SelinuxPortPolicyAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `sel_type`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.port_policy_present
   */
  port_policy_present(id: Input<string>, args: SelinuxPortPolicyPresentArgs): State<"selinux", SelinuxPortPolicyPresentArgs>;
}
