// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { HostAbsentArgs, HostOnlyArgs, HostPresentArgs } from "../hand/host.ts";

export type { HostAbsentArgs, HostOnlyArgs, HostPresentArgs } from "../hand/host.ts";
export { host } from "../builders.generated.ts";

/** Salt's `host` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.host.html */
export interface Host {
  /**
   * Removes a name from behind an address in the hosts file.
   *
   * Salt 3006, 3007 and 3008. Required: `ip`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.host.html#salt.states.host.absent
   */
  absent(id: Input<string>, args: HostAbsentArgs): State<"host", HostAbsentArgs>;
  /**
   * Sets all names of one address in the hosts file. Here `name` is the address.
   *
   * Salt 3006, 3007 and 3008. Required: `hostnames`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.host.html#salt.states.host.only
   */
  only(id: Input<string>, args: HostOnlyArgs): State<"host", HostOnlyArgs>;
  /**
   * Puts a name behind an address in the hosts file. The name stays behind other addresses unless `clean` is
   * set.
   *
   * Salt 3006, 3007 and 3008. Required: `ip`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.host.html#salt.states.host.present
   */
  present(id: Input<string>, args: HostPresentArgs): State<"host", HostPresentArgs>;
}
