// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { SelinuxBooleanArgs, SelinuxFcontextPolicyAbsentArgs, SelinuxFcontextPolicyAppliedArgs, SelinuxFcontextPolicyPresentArgs, SelinuxModeArgs, SelinuxModuleArgs, SelinuxModuleInstallArgs, SelinuxModuleRemoveArgs, SelinuxPortPolicyAbsentArgs, SelinuxPortPolicyPresentArgs } from "../hand/selinux.ts";

export type { SelinuxBooleanArgs, SelinuxFcontextPolicyAbsentArgs, SelinuxFcontextPolicyAppliedArgs, SelinuxFcontextPolicyPresentArgs, SelinuxModeArgs, SelinuxModuleArgs, SelinuxModuleInstallArgs, SelinuxModuleRemoveArgs, SelinuxPortPolicyAbsentArgs, SelinuxPortPolicyPresentArgs } from "../hand/selinux.ts";
export { selinux } from "../builders.generated.ts";

/** Salt's `selinux` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html */
export interface Selinux {
  /**
   * Switches one of SELinux' booleans, until the next boot unless `persist` is set.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.boolean
   */
  boolean(id: Input<string>, args: SelinuxBooleanArgs): State<"selinux", SelinuxBooleanArgs>;
  /**
   * Takes such a rule back.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.fcontext_policy_absent
   */
  fcontext_policy_absent(id: Input<string>, args?: SelinuxFcontextPolicyAbsentArgs): State<"selinux", SelinuxFcontextPolicyAbsentArgs>;
  /**
   * Gives files the labels that the policy has for them.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.fcontext_policy_applied
   */
  fcontext_policy_applied(id: Input<string>, args?: SelinuxFcontextPolicyAppliedArgs): State<"selinux", SelinuxFcontextPolicyAppliedArgs>;
  /**
   * Says which label files are to have. They get it by `selinux.fcontext_policy_applied`.
   *
   * Salt 3006, 3007 and 3008. Required: `sel_type`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.fcontext_policy_present
   */
  fcontext_policy_present(id: Input<string>, args: SelinuxFcontextPolicyPresentArgs): State<"selinux", SelinuxFcontextPolicyPresentArgs>;
  /**
   * Sets SELinux' mode, now and at boot. The mode is the state's name.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.mode
   */
  mode(id: Input<string>, args?: SelinuxModeArgs): State<"selinux", SelinuxModeArgs>;
  /**
   * Switches a policy module on or off.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.module
   */
  module(id: Input<string>, args?: SelinuxModuleArgs): State<"selinux", SelinuxModuleArgs>;
  /**
   * Installs a policy module, in every run and in a test run too.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.module_install
   */
  module_install(id: Input<string>, args?: SelinuxModuleInstallArgs): State<"selinux", SelinuxModuleInstallArgs>;
  /**
   * Removes a policy module, in a test run too.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.module_remove
   */
  module_remove(id: Input<string>, args?: SelinuxModuleRemoveArgs): State<"selinux", SelinuxModuleRemoveArgs>;
  /**
   * Takes such a rule back.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.port_policy_absent
   */
  port_policy_absent(id: Input<string>, args?: SelinuxPortPolicyAbsentArgs): State<"selinux", SelinuxPortPolicyAbsentArgs>;
  /**
   * Says which type a port has.
   *
   * Salt 3006, 3007 and 3008. Required: `sel_type`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.selinux.html#salt.states.selinux.port_policy_present
   */
  port_policy_present(id: Input<string>, args: SelinuxPortPolicyPresentArgs): State<"selinux", SelinuxPortPolicyPresentArgs>;
}
