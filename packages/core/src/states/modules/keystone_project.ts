// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { keystone_project } from "../builders.generated.ts";

export interface KeystoneProject_AbsentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  domain?: ScalarOrList;
}

export interface KeystoneProject_PresentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  domain?: Input<string>;
  /** Named in the documentation, not in the signature. */
  description?: Input<string>;
  /** Named in the documentation, not in the signature. */
  enabled?: Input<boolean>;
}

/**
 * Salt's `keystone_project` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_project.html
 */
export interface KeystoneProject {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_project.html#salt.states.keystone_project.absent
   */
  absent(id: Input<string>, args?: KeystoneProject_AbsentArgs): State<"keystone_project", KeystoneProject_AbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_project.html#salt.states.keystone_project.present
   */
  present(id: Input<string>, args?: KeystoneProject_PresentArgs): State<"keystone_project", KeystoneProject_PresentArgs>;
}
