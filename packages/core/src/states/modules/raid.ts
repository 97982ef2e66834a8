// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { raid } from "../builders.generated.ts";

export interface RaidAbsentArgs extends Common {
  name?: Input<string>;
}

export interface RaidPresentArgs extends Common {
  name?: Input<string>;
  level: Input<number>;
  devices: Yaml;
  /** Named in the documentation, not in the signature. */
  chunk?: Input<number>;
  /** Named in the documentation, not in the signature. */
  run?: Input<boolean>;
}

/** Salt's `raid` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mdadm_raid.html */
export interface Raid {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mdadm_raid.html#salt.states.mdadm_raid.absent
   */
  absent(id: Input<string>, args?: RaidAbsentArgs): State<"raid", RaidAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `level`, `devices`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mdadm_raid.html#salt.states.mdadm_raid.present
   */
  present(id: Input<string>, args: RaidPresentArgs): State<"raid", RaidPresentArgs>;
}
