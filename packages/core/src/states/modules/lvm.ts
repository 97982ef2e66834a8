// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { lvm } from "../builders.generated.ts";

export interface LvmLvAbsentArgs extends Common {
  name?: Input<string>;
  vgname?: ScalarOrList;
}

export interface LvmLvPresentArgs extends Common {
  name?: Input<string>;
  vgname?: Input<string>;
  size?: Input<string>;
  extents?: ScalarOrList;
  snapshot?: ScalarOrList;
  /** Default: `""`. */
  pv?: Input<string>;
  /** Default: `false`. */
  thinvolume?: Input<boolean>;
  /** Default: `false`. */
  thinpool?: Input<boolean>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  resizefs?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  stripes?: Input<number>;
  /** Named in the documentation, not in the signature. */
  stripesize?: Input<string>;
}

export interface LvmPvAbsentArgs extends Common {
  name?: Input<string>;
}

export interface LvmPvPresentArgs extends Common {
  name?: Input<string>;
}

export interface LvmVgAbsentArgs extends Common {
  name?: Input<string>;
}

export interface LvmVgPresentArgs extends Common {
  name?: Input<string>;
  devices?: Input<string> | YamlList;
}

/** Salt's `lvm` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.lvm.html */
export interface Lvm {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.lvm.html#salt.states.lvm.lv_absent
   */
  lv_absent(id: Input<string>, args?: LvmLvAbsentArgs): State<"lvm", LvmLvAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.lvm.html#salt.states.lvm.lv_present
   */
  lv_present(id: Input<string>, args?: LvmLvPresentArgs): State<"lvm", LvmLvPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.lvm.html#salt.states.lvm.pv_absent
   */
  pv_absent(id: Input<string>, args?: LvmPvAbsentArgs): State<"lvm", LvmPvAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.lvm.html#salt.states.lvm.pv_present
   */
  pv_present(id: Input<string>, args?: LvmPvPresentArgs): State<"lvm", LvmPvPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.lvm.html#salt.states.lvm.vg_absent
   */
  vg_absent(id: Input<string>, args?: LvmVgAbsentArgs): State<"lvm", LvmVgAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.lvm.html#salt.states.lvm.vg_present
   */
  vg_present(id: Input<string>, args?: LvmVgPresentArgs): State<"lvm", LvmVgPresentArgs>;
}
