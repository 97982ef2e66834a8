// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { keystone_endpoint } from "../builders.generated.ts";

export interface KeystoneEndpoint_AbsentArgs extends Common {
  name?: Input<string>;
  service_name: Input<string>;
  auth?: Yaml;
  interface?: Yaml;
  public_url?: Yaml;
  /** Named in the documentation, not in the signature. */
  url?: Input<string>;
  /** Named in the documentation, not in the signature. */
  region?: Input<string>;
}

export interface KeystoneEndpoint_PresentArgs extends Common {
  name?: Input<string>;
  service_name: Input<string>;
  auth?: Yaml;
  interface?: Yaml;
  public_url?: Yaml;
  /** Named in the documentation, not in the signature. */
  url?: Input<string>;
  /** Named in the documentation, not in the signature. */
  region?: Input<string>;
  /** Named in the documentation, not in the signature. */
  enabled?: ScalarOrList;
}

/**
 * Salt's `keystone_endpoint` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_endpoint.html
 */
export interface KeystoneEndpoint {
  /**
   * Salt 3006 and 3007 only. Required: `service_name`. No `mod_watch`: `watch` does what `require` does. Salt
   * drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_endpoint.html#salt.states.keystone_endpoint.absent
   */
  absent(id: Input<string>, args: KeystoneEndpoint_AbsentArgs): State<"keystone_endpoint", KeystoneEndpoint_AbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `service_name`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_endpoint.html#salt.states.keystone_endpoint.present
   */
  present(id: Input<string>, args: KeystoneEndpoint_PresentArgs): State<"keystone_endpoint", KeystoneEndpoint_PresentArgs>;
}
