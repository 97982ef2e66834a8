// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";

export { group } from "../builders.generated.ts";

export interface GroupAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. Salt 3007 and 3008 only. */
  local?: Input<boolean>;
}

export interface GroupPresentArgs extends Common {
  name?: Input<string>;
  gid?: Input<string | number>;
  /** Default: `false`. */
  system?: Input<boolean>;
  addusers?: YamlList;
  delusers?: YamlList;
  members?: YamlList;
  /** Default: `false`. */
  non_unique?: Input<boolean>;
  /** Default: `false`. Salt 3007 and 3008 only. */
  local?: Input<boolean>;
}

/** Salt's `group` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.group.html */
export interface Group {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.group.html#salt.states.group.absent
   */
  absent(id: Input<string>, args?: GroupAbsentArgs): State<"group", GroupAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.group.html#salt.states.group.present
   */
  present(id: Input<string>, args?: GroupPresentArgs): State<"group", GroupPresentArgs>;
}
