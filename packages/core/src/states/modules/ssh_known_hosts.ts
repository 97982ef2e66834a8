// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { SshKnownHostsAbsentArgs, SshKnownHostsPresentArgs } from "../hand/ssh_known_hosts.ts";

export type { SshKnownHostsAbsentArgs, SshKnownHostsPresentArgs } from "../hand/ssh_known_hosts.ts";
export { ssh_known_hosts } from "../builders.generated.ts";

/**
 * Salt's `ssh_known_hosts` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_known_hosts.html
 */
export interface SshKnownHosts {
  /**
   * Removes a host's keys.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_known_hosts.html#salt.states.ssh_known_hosts.absent
   */
  absent(id: Input<string>, args?: SshKnownHostsAbsentArgs): State<"ssh_known_hosts", SshKnownHostsAbsentArgs>;
  /**
   * Trusts a host's key. Without `key` or `fingerprint`, whatever key is offered is trusted, also a stranger's.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_known_hosts.html#salt.states.ssh_known_hosts.present
   */
  present(id: Input<string>, args?: SshKnownHostsPresentArgs): State<"ssh_known_hosts", SshKnownHostsPresentArgs>;
}
