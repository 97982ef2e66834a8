// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { keystore } from "../builders.generated.ts";

export interface KeystoreManagedArgs extends Common {
  name?: Input<string>;
  passphrase: Input<string>;
  entries: Yaml;
  /** Default: `false`. */
  force_remove?: Input<boolean>;
}

/** Salt's `keystore` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystore.html */
export interface Keystore {
  /**
   * Salt 3006 and 3007 only. Required: `passphrase`, `entries`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.keystore.html#salt.states.keystore.managed
   */
  managed(id: Input<string>, args: KeystoreManagedArgs): State<"keystore", KeystoreManagedArgs>;
}
