// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { keystone_domain } from "../builders.generated.ts";

export interface KeystoneDomainAbsentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
}

export interface KeystoneDomainPresentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  /** Named in the documentation, not in the signature. */
  enabled?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  description?: Input<string>;
}

/**
 * Salt's `keystone_domain` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_domain.html
 */
export interface KeystoneDomain {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_domain.html#salt.states.keystone_domain.absent
   */
  absent(id: Input<string>, args?: KeystoneDomainAbsentArgs): State<"keystone_domain", KeystoneDomainAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystone_domain.html#salt.states.keystone_domain.present
   */
  present(id: Input<string>, args?: KeystoneDomainPresentArgs): State<"keystone_domain", KeystoneDomainPresentArgs>;
}
