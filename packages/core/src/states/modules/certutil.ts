// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { certutil } from "../builders.generated.ts";

export interface CertutilAddStoreArgs extends Common {
  name?: Input<string>;
  store: Input<string>;
}

export interface CertutilDelStoreArgs extends Common {
  name?: Input<string>;
  store: Input<string>;
}

/** Salt's `certutil` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_certutil.html */
export interface Certutil {
  /**
   * Salt 3006, 3007 and 3008. Required: `store`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_certutil.html#salt.states.win_certutil.add_store
   */
  add_store(id: Input<string>, args: CertutilAddStoreArgs): State<"certutil", CertutilAddStoreArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `store`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_certutil.html#salt.states.win_certutil.del_store
   */
  del_store(id: Input<string>, args: CertutilDelStoreArgs): State<"certutil", CertutilDelStoreArgs>;
}
