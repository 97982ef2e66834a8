// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { nxos_upgrade } from "../builders.generated.ts";

export interface NxosUpgradeImageRunningArgs extends Common {
  name?: Input<string>;
  system_image: ScalarOrList;
  kickstart_image?: ScalarOrList;
  /** Default: `true`. */
  issu?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  timeout?: ScalarOrList;
}

/** Salt's `nxos_upgrade` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nxos_upgrade.html */
export interface NxosUpgrade {
  /**
   * Salt 3006 and 3007 only. Required: `system_image`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nxos_upgrade.html#salt.states.nxos_upgrade.image_running
   */
  image_running(id: Input<string>, args: NxosUpgradeImageRunningArgs): State<"nxos_upgrade", NxosUpgradeImageRunningArgs>;
}
