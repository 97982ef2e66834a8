// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { beacon } from "../builders.generated.ts";

export interface BeaconAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  save?: Input<boolean>;
}

export interface BeaconDisabledArgs extends Common {
  name?: Input<string>;
}

export interface BeaconEnabledArgs extends Common {
  name?: Input<string>;
}

export interface BeaconPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  save?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  enable?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  services?: Yaml;
  /** Named in the documentation, not in the signature. */
  averages?: Yaml;
  /** Named in the documentation, not in the signature. */
  files?: Yaml;
  /** Named in the documentation, not in the signature. */
  interval?: Input<number>;
  /** Named in the documentation, not in the signature. */
  beacon_module?: Input<string>;
  /** Named in the documentation, not in the signature. */
  disable_during_state_run?: Input<boolean>;
}

/** Salt's `beacon` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.beacon.html */
export interface Beacon {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.beacon.html#salt.states.beacon.absent
   */
  absent(id: Input<string>, args?: BeaconAbsentArgs): State<"beacon", BeaconAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.beacon.html#salt.states.beacon.disabled
   */
  disabled(id: Input<string>, args?: BeaconDisabledArgs): State<"beacon", BeaconDisabledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.beacon.html#salt.states.beacon.enabled
   */
  enabled(id: Input<string>, args?: BeaconEnabledArgs): State<"beacon", BeaconEnabledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.beacon.html#salt.states.beacon.present
   */
  present(id: Input<string>, args?: BeaconPresentArgs): State<"beacon", BeaconPresentArgs>;
}
