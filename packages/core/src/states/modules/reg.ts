// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList, YamlMap } from "../loose.ts";

export { reg } from "../builders.generated.ts";

export interface RegAbsentArgs extends Common {
  name?: Input<string>;
  vname?: Input<string>;
  /** Default: `false`. */
  use_32bit_registry?: Input<boolean>;
}

export interface RegKeyAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  use_32bit_registry?: Input<boolean>;
}

export interface RegPresentArgs extends Common {
  name?: Input<string>;
  vname?: Input<string>;
  vdata?: Input<string | number> | YamlList | YamlMap;
  /** Default: `"REG_SZ"`. */
  vtype?: Input<string>;
  /** Default: `false`. */
  use_32bit_registry?: Input<boolean>;
  win_owner?: Input<string>;
  win_perms?: YamlMap;
  win_deny_perms?: YamlMap;
  /** Default: `true`. */
  win_inheritance?: Input<boolean>;
  /** Default: `false`. */
  win_perms_reset?: Input<boolean>;
}

/** Salt's `reg` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.reg.html */
export interface Reg {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.reg.html#salt.states.reg.absent
   */
  absent(id: Input<string>, args?: RegAbsentArgs): State<"reg", RegAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.reg.html#salt.states.reg.key_absent
   */
  key_absent(id: Input<string>, args?: RegKeyAbsentArgs): State<"reg", RegKeyAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.reg.html#salt.states.reg.present
   */
  present(id: Input<string>, args?: RegPresentArgs): State<"reg", RegPresentArgs>;
}
