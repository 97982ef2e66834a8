// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, OneOf, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { azurearm_compute } from "../builders.generated.ts";

export interface AzurearmComputeAvailabilitySetAbsentArgs extends Common {
  name?: Input<string>;
  resource_group: Input<string>;
  connection_auth?: Yaml;
}

export interface AzurearmComputeAvailabilitySetPresentArgs extends Common {
  name?: Input<string>;
  resource_group: Input<string>;
  tags?: Yaml;
  platform_update_domain_count?: Input<number>;
  platform_fault_domain_count?: Input<number>;
  virtual_machines?: Yaml;
  sku?: Input<OneOf<"Aligned" | "Classic">>;
  connection_auth?: Yaml;
}

/**
 * Salt's `azurearm_compute` states. https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_compute.html
 */
export interface AzurearmCompute {
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_compute.html#salt.states.azurearm_compute.availability_set_absent
   */
  availability_set_absent(id: Input<string>, args: AzurearmComputeAvailabilitySetAbsentArgs): State<"azurearm_compute", AzurearmComputeAvailabilitySetAbsentArgs>;
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_compute.html#salt.states.azurearm_compute.availability_set_present
   */
  availability_set_present(id: Input<string>, args: AzurearmComputeAvailabilitySetPresentArgs): State<"azurearm_compute", AzurearmComputeAvailabilitySetPresentArgs>;
}
