// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { keychain } from "../builders.generated.ts";

export interface KeychainDefaultKeychainArgs extends Common {
  name?: Input<string>;
  /** Default: `"user"`. */
  domain?: Input<string>;
  user?: ScalarOrList;
}

export interface KeychainInstalledArgs extends Common {
  name?: Input<string>;
  password: Input<string>;
  /** Default: `"/Library/Keychains/System.keychain"`. */
  keychain?: Input<string>;
  keychain_password?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  allow_any?: Yaml;
}

export interface KeychainUninstalledArgs extends Common {
  name?: Input<string>;
  password: ScalarOrList;
  /** Default: `"/Library/Keychains/System.keychain"`. */
  keychain?: Input<string>;
  keychain_password?: ScalarOrList;
}

/** Salt's `keychain` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mac_keychain.html */
export interface Keychain {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mac_keychain.html#salt.states.mac_keychain.default_keychain
   */
  default_keychain(id: Input<string>, args?: KeychainDefaultKeychainArgs): State<"keychain", KeychainDefaultKeychainArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `password`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mac_keychain.html#salt.states.mac_keychain.installed
   */
  installed(id: Input<string>, args: KeychainInstalledArgs): State<"keychain", KeychainInstalledArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `password`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mac_keychain.html#salt.states.mac_keychain.uninstalled
   */
  uninstalled(id: Input<string>, args: KeychainUninstalledArgs): State<"keychain", KeychainUninstalledArgs>;
}
