// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { ceph } from "../builders.generated.ts";

export interface CephQuorumArgs extends Common {
  name?: Input<string>;
}

/** Salt's `ceph` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ceph.html */
export interface Ceph {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ceph.html#salt.states.ceph.quorum
   */
  quorum(id: Input<string>, args?: CephQuorumArgs): State<"ceph", CephQuorumArgs>;
}
