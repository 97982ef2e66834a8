// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { win_dacl } from "../builders.generated.ts";

export interface WinDaclAbsentArgs extends Common {
  name?: Input<string>;
  objectType: Input<string>;
  user: Input<string | number>;
  permission: Input<string>;
  acetype: Input<string>;
  propagation: Input<string>;
}

export interface WinDaclDisinheritArgs extends Common {
  name?: Input<string>;
  objectType: Yaml;
  /** Default: `true`. */
  copy_inherited_acl?: Input<boolean>;
}

export interface WinDaclInheritArgs extends Common {
  name?: Input<string>;
  objectType: Yaml;
  /** Default: `false`. */
  clear_existing_acl?: Input<boolean>;
}

export interface WinDaclPresentArgs extends Common {
  name?: Input<string>;
  objectType: Input<string>;
  user: Input<string | number>;
  permission: Input<string>;
  acetype: Input<string>;
  propagation: Input<string>;
}

/** Salt's `win_dacl` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dacl.html */
export interface WinDacl {
  /**
   * Salt 3006, 3007 and 3008. Required: `objectType`, `user`, `permission`, `acetype`, `propagation`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dacl.html#salt.states.win_dacl.absent
   */
  absent(id: Input<string>, args: WinDaclAbsentArgs): State<"win_dacl", WinDaclAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `objectType`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dacl.html#salt.states.win_dacl.disinherit
   */
  disinherit(id: Input<string>, args: WinDaclDisinheritArgs): State<"win_dacl", WinDaclDisinheritArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `objectType`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dacl.html#salt.states.win_dacl.inherit
   */
  inherit(id: Input<string>, args: WinDaclInheritArgs): State<"win_dacl", WinDaclInheritArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `objectType`, `user`, `permission`, `acetype`, `propagation`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dacl.html#salt.states.win_dacl.present
   */
  present(id: Input<string>, args: WinDaclPresentArgs): State<"win_dacl", WinDaclPresentArgs>;
}
