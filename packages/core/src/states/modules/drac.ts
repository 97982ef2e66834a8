// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { drac } from "../builders.generated.ts";

export interface DracAbsentArgs extends Common {
  name?: Input<string>;
}

export interface DracNetworkArgs extends Common {
  ip: Input<string>;
  netmask: Input<string>;
  gateway: Input<string>;
}

export interface DracPresentArgs extends Common {
  name?: Input<string>;
  password: Input<string>;
  permission: Input<string>;
}

/** Salt's `drac` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.drac.html */
export interface Drac {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.drac.html#salt.states.drac.absent
   */
  absent(id: Input<string>, args?: DracAbsentArgs): State<"drac", DracAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `ip`, `netmask`, `gateway`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.drac.html#salt.states.drac.network
   */
  network(id: Input<string>, args: DracNetworkArgs): State<"drac", DracNetworkArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `password`, `permission`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.drac.html#salt.states.drac.present
   */
  present(id: Input<string>, args: DracPresentArgs): State<"drac", DracPresentArgs>;
}
