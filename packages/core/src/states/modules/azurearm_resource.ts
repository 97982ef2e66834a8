// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { azurearm_resource } from "../builders.generated.ts";

export interface AzurearmResourcePolicyAssignmentAbsentArgs extends Common {
  name?: Input<string>;
  scope: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmResourcePolicyAssignmentPresentArgs extends Common {
  name?: Input<string>;
  scope: Input<string>;
  definition_name: Input<string>;
  display_name?: Input<string>;
  description?: Input<string>;
  assignment_type?: Yaml;
  parameters?: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmResourcePolicyDefinitionAbsentArgs extends Common {
  name?: Input<string>;
  connection_auth?: Yaml;
}

export interface AzurearmResourcePolicyDefinitionPresentArgs extends Common {
  name?: Input<string>;
  policy_rule?: Yaml;
  policy_type?: Yaml;
  mode?: Yaml;
  display_name?: Input<string>;
  description?: Input<string>;
  metadata?: Yaml;
  parameters?: Yaml;
  policy_rule_json?: ScalarOrList;
  policy_rule_file?: ScalarOrList;
  /** Default: `"jinja"`. */
  template?: Input<string>;
  source_hash?: ScalarOrList;
  source_hash_name?: ScalarOrList;
  /** Default: `false`. */
  skip_verify?: Input<boolean>;
  connection_auth?: Yaml;
}

export interface AzurearmResourceResourceGroupAbsentArgs extends Common {
  name?: Input<string>;
  connection_auth?: Yaml;
}

export interface AzurearmResourceResourceGroupPresentArgs extends Common {
  name?: Input<string>;
  location: Input<string>;
  managed_by?: ScalarOrList;
  tags?: Yaml;
  connection_auth?: Yaml;
}

/**
 * Salt's `azurearm_resource` states. https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_resource.html
 */
export interface AzurearmResource {
  /**
   * Salt 3006 only. Required: `scope`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_resource.html#salt.states.azurearm_resource.policy_assignment_absent
   */
  policy_assignment_absent(id: Input<string>, args: AzurearmResourcePolicyAssignmentAbsentArgs): State<"azurearm_resource", AzurearmResourcePolicyAssignmentAbsentArgs>;
  /**
   * Salt 3006 only. Required: `scope`, `definition_name`. No `mod_watch`: `watch` does what `require` does. Salt
   * drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_resource.html#salt.states.azurearm_resource.policy_assignment_present
   */
  policy_assignment_present(id: Input<string>, args: AzurearmResourcePolicyAssignmentPresentArgs): State<"azurearm_resource", AzurearmResourcePolicyAssignmentPresentArgs>;
  /**
   * Salt 3006 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_resource.html#salt.states.azurearm_resource.policy_definition_absent
   */
  policy_definition_absent(id: Input<string>, args?: AzurearmResourcePolicyDefinitionAbsentArgs): State<"azurearm_resource", AzurearmResourcePolicyDefinitionAbsentArgs>;
  /**
   * Salt 3006 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know are handed
   * on.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_resource.html#salt.states.azurearm_resource.policy_definition_present
   */
  policy_definition_present(id: Input<string>, args?: AzurearmResourcePolicyDefinitionPresentArgs): State<"azurearm_resource", AzurearmResourcePolicyDefinitionPresentArgs>;
  /**
   * Salt 3006 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_resource.html#salt.states.azurearm_resource.resource_group_absent
   */
  resource_group_absent(id: Input<string>, args?: AzurearmResourceResourceGroupAbsentArgs): State<"azurearm_resource", AzurearmResourceResourceGroupAbsentArgs>;
  /**
   * Salt 3006 only. Required: `location`. No `mod_watch`: `watch` does what `require` does. Salt drops arguments
   * that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_resource.html#salt.states.azurearm_resource.resource_group_present
   */
  resource_group_present(id: Input<string>, args: AzurearmResourceResourceGroupPresentArgs): State<"azurearm_resource", AzurearmResourceResourceGroupPresentArgs>;
}
