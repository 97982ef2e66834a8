// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { neutron_secgroup } from "../builders.generated.ts";

export interface NeutronSecgroupAbsentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  project_name?: Input<string>;
  project_id?: Yaml;
  /** Named in the documentation, not in the signature. */
  name_or_id?: Input<string>;
}

export interface NeutronSecgroupPresentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  project_name?: Input<string>;
  project_id?: Input<string>;
  /** Named in the documentation, not in the signature. */
  description?: Input<string>;
}

/**
 * Salt's `neutron_secgroup` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.neutron_secgroup.html
 */
export interface NeutronSecgroup {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.neutron_secgroup.html#salt.states.neutron_secgroup.absent
   */
  absent(id: Input<string>, args?: NeutronSecgroupAbsentArgs): State<"neutron_secgroup", NeutronSecgroupAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.neutron_secgroup.html#salt.states.neutron_secgroup.present
   */
  present(id: Input<string>, args?: NeutronSecgroupPresentArgs): State<"neutron_secgroup", NeutronSecgroupPresentArgs>;
}
