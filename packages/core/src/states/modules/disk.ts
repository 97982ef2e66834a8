// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { disk } from "../builders.generated.ts";

export interface DiskStatusArgs extends Common {
  name?: Input<string>;
  maximum?: Input<string>;
  minimum?: Input<string>;
  /** Default: `false`. */
  absolute?: Input<boolean>;
  /** Default: `false`. */
  free?: Input<boolean>;
}

/** Salt's `disk` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.disk.html */
export interface Disk {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.disk.html#salt.states.disk.status
   */
  status(id: Input<string>, args?: DiskStatusArgs): State<"disk", DiskStatusArgs>;
}
