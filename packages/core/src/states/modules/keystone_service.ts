// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { keystone_service } from "../builders.generated.ts";

export interface KeystoneService_AbsentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
}

export interface KeystoneService_PresentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  /** Named in the documentation, not in the signature. */
  type?: Input<string>;
  /** Named in the documentation, not in the signature. */
  enabled?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  description?: Input<string>;
}

/**
 * Salt's `keystone_service` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_service.html
 */
export interface KeystoneService {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_service.html#salt.states.keystone_service.absent
   */
  absent(id: Input<string>, args?: KeystoneService_AbsentArgs): State<"keystone_service", KeystoneService_AbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_service.html#salt.states.keystone_service.present
   */
  present(id: Input<string>, args?: KeystoneService_PresentArgs): State<"keystone_service", KeystoneService_PresentArgs>;
}
