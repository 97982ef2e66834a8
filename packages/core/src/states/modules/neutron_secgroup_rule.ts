// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { neutron_secgroup_rule } from "../builders.generated.ts";

export interface NeutronSecgroupRuleAbsentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  rule_id?: Yaml;
  project_id?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  name_or_id?: Input<string>;
}

export interface NeutronSecgroupRulePresentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  project_name?: Input<string>;
  project_id?: Input<string>;
  /** Named in the documentation, not in the signature. */
  defaults?: Yaml;
  /** Named in the documentation, not in the signature. */
  protocol?: Input<string>;
  /** Named in the documentation, not in the signature. */
  description?: Input<string>;
}

/**
 * Salt's `neutron_secgroup_rule` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.neutron_secgroup_rule.html
 */
export interface NeutronSecgroupRule {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does
   * not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.neutron_secgroup_rule.html#salt.states.neutron_secgroup_rule.absent
   */
  absent(id: Input<string>, args?: NeutronSecgroupRuleAbsentArgs): State<"neutron_secgroup_rule", NeutronSecgroupRuleAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.neutron_secgroup_rule.html#salt.states.neutron_secgroup_rule.present
   */
  present(id: Input<string>, args?: NeutronSecgroupRulePresentArgs): State<"neutron_secgroup_rule", NeutronSecgroupRulePresentArgs>;
}
