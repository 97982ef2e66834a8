// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { ssh_auth } from "../builders.generated.ts";

export interface SshAuthAbsentArgs extends Common {
  name?: Input<string>;
  user: ScalarOrList;
  /** Default: `"ssh-rsa"`. */
  enc?: Input<string>;
  /** Default: `""`. */
  comment?: Input<string>;
  /** Default: `""`. */
  source?: Input<string>;
  options?: ScalarOrList;
  /** Default: `".ssh/authorized_keys"`. */
  config?: Input<string>;
  fingerprint_hash_type?: Yaml;
}

export interface SshAuthManageArgs extends Common {
  name?: Input<string>;
  ssh_keys: Yaml;
  user: Input<string | number>;
  /** Default: `"ssh-rsa"`. */
  enc?: Input<string>;
  /** Default: `""`. */
  comment?: Input<string>;
  /** Default: `""`. */
  source?: Input<string>;
  options?: Yaml;
  /** Default: `".ssh/authorized_keys"`. */
  config?: Input<string>;
  fingerprint_hash_type?: Yaml;
}

export interface SshAuthPresentArgs extends Common {
  name?: Input<string>;
  user: Input<string | number>;
  /** Default: `"ssh-rsa"`. */
  enc?: Input<string>;
  /** Default: `""`. */
  comment?: Input<string>;
  /** Default: `""`. */
  source?: Input<string>;
  options?: ScalarOrList;
  /** Default: `".ssh/authorized_keys"`. */
  config?: Input<string>;
  fingerprint_hash_type?: Yaml;
}

/** Salt's `ssh_auth` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_auth.html */
export interface SshAuth {
  /**
   * Salt 3006, 3007 and 3008. Required: `user`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_auth.html#salt.states.ssh_auth.absent
   */
  absent(id: Input<string>, args: SshAuthAbsentArgs): State<"ssh_auth", SshAuthAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `ssh_keys`, `user`. No `mod_watch`: `watch` does what `require` does.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_auth.html#salt.states.ssh_auth.manage
   */
  manage(id: Input<string>, args: SshAuthManageArgs): State<"ssh_auth", SshAuthManageArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `user`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_auth.html#salt.states.ssh_auth.present
   */
  present(id: Input<string>, args: SshAuthPresentArgs): State<"ssh_auth", SshAuthPresentArgs>;
}
