// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { pbm } from "../builders.generated.ts";

export interface PbmDefaultStoragePolicyAssignedArgs extends Common {
  name?: Input<string>;
  policy: ScalarOrList;
  datastore: ScalarOrList;
}

export interface PbmDefaultVsanPolicyConfiguredArgs extends Common {
  name?: Input<string>;
  policy: Yaml;
}

export interface PbmStoragePoliciesConfiguredArgs extends Common {
  name?: Input<string>;
  policies: Yaml;
}

/** Salt's `pbm` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pbm.html */
export interface Pbm {
  /**
   * Salt 3006 and 3007 only. Required: `policy`, `datastore`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pbm.html#salt.states.pbm.default_storage_policy_assigned
   */
  default_storage_policy_assigned(id: Input<string>, args: PbmDefaultStoragePolicyAssignedArgs): State<"pbm", PbmDefaultStoragePolicyAssignedArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `policy`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pbm.html#salt.states.pbm.default_vsan_policy_configured
   */
  default_vsan_policy_configured(id: Input<string>, args: PbmDefaultVsanPolicyConfiguredArgs): State<"pbm", PbmDefaultVsanPolicyConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `policies`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pbm.html#salt.states.pbm.storage_policies_configured
   */
  storage_policies_configured(id: Input<string>, args: PbmStoragePoliciesConfiguredArgs): State<"pbm", PbmStoragePoliciesConfiguredArgs>;
}
