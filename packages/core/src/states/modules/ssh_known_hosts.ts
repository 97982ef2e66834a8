// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { ssh_known_hosts } from "../builders.generated.ts";

export interface SshKnownHostsAbsentArgs extends Common {
  name?: Input<string>;
  user?: Input<string | number>;
  config?: ScalarOrList;
}

export interface SshKnownHostsPresentArgs extends Common {
  name?: Input<string>;
  user?: Input<string | number>;
  fingerprint?: Input<string>;
  key?: ScalarOrList;
  port?: ScalarOrList;
  enc?: Input<string>;
  config?: ScalarOrList;
  /** Default: `true`. */
  hash_known_hosts?: Input<boolean>;
  /** Default: `5`. */
  timeout?: Input<number>;
  fingerprint_hash_type?: Input<string>;
}

/**
 * Salt's `ssh_known_hosts` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_known_hosts.html
 */
export interface SshKnownHosts {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_known_hosts.html#salt.states.ssh_known_hosts.absent
   */
  absent(id: Input<string>, args?: SshKnownHostsAbsentArgs): State<"ssh_known_hosts", SshKnownHostsAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ssh_known_hosts.html#salt.states.ssh_known_hosts.present
   */
  present(id: Input<string>, args?: SshKnownHostsPresentArgs): State<"ssh_known_hosts", SshKnownHostsPresentArgs>;
}
