// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { SshAuthAbsentArgs, SshAuthManageArgs, SshAuthPresentArgs } from "../hand/ssh_auth.ts";

export type { SshAuthAbsentArgs, SshAuthManageArgs, SshAuthPresentArgs } from "../hand/ssh_auth.ts";
export { ssh_auth } from "../builders.generated.ts";

/** Salt's `ssh_auth` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_auth.html */
export interface SshAuth {
  /**
   * Removes keys from a user's key file.
   *
   * Salt 3006, 3007 and 3008. Required: `user`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_auth.html#salt.states.ssh_auth.absent
   */
  absent(id: Input<string>, args: SshAuthAbsentArgs): State<"ssh_auth", SshAuthAbsentArgs>;
  /**
   * Lets exactly these keys log in as a user: all others are removed.
   *
   * Salt 3006, 3007 and 3008. Required: `ssh_keys`, `user`. No `mod_watch`: `watch` does what `require` does.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_auth.html#salt.states.ssh_auth.manage
   */
  manage(id: Input<string>, args: SshAuthManageArgs): State<"ssh_auth", SshAuthManageArgs>;
  /**
   * Lets keys log in as a user. A key that stands alone is taken for `ssh-rsa`, unless `enc` or the line says
   * otherwise.
   *
   * Salt 3006, 3007 and 3008. Required: `user`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_auth.html#salt.states.ssh_auth.present
   */
  present(id: Input<string>, args: SshAuthPresentArgs): State<"ssh_auth", SshAuthPresentArgs>;
}
