// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { grains } from "../builders.generated.ts";

export interface GrainsAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  destructive?: Input<boolean>;
  delimiter?: Yaml;
  /** Default: `false`. */
  force?: Input<boolean>;
}

export interface GrainsAppendArgs extends Common {
  name?: Input<string>;
  value: Input<string>;
  /** Default: `false`. */
  convert?: Input<boolean> | YamlList;
  delimiter?: Yaml;
}

export interface GrainsExistsArgs extends Common {
  name?: Input<string>;
  delimiter?: Yaml;
}

export interface GrainsListAbsentArgs extends Common {
  name?: Input<string>;
  value: Yaml;
  delimiter?: Yaml;
}

export interface GrainsListPresentArgs extends Common {
  name?: Input<string>;
  value: Yaml;
  delimiter?: Yaml;
}

export interface GrainsMakeHashableArgs extends Common {
  list_grain: ScalarOrList;
  result?: Yaml;
}

export interface GrainsPresentArgs extends Common {
  name?: Input<string>;
  value: Yaml;
  delimiter?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
}

/** Salt's `grains` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html */
export interface Grains {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html#salt.states.grains.absent
   */
  absent(id: Input<string>, args?: GrainsAbsentArgs): State<"grains", GrainsAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html#salt.states.grains.append
   */
  append(id: Input<string>, args: GrainsAppendArgs): State<"grains", GrainsAppendArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html#salt.states.grains.exists
   */
  exists(id: Input<string>, args?: GrainsExistsArgs): State<"grains", GrainsExistsArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html#salt.states.grains.list_absent
   */
  list_absent(id: Input<string>, args: GrainsListAbsentArgs): State<"grains", GrainsListAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html#salt.states.grains.list_present
   */
  list_present(id: Input<string>, args: GrainsListPresentArgs): State<"grains", GrainsListPresentArgs>;
  /**
   * Salt 3006 only. Required: `list_grain`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.grains.html#salt.states.grains.make_hashable
   */
  make_hashable(id: Input<string>, args: GrainsMakeHashableArgs): State<"grains", GrainsMakeHashableArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html#salt.states.grains.present
   */
  present(id: Input<string>, args: GrainsPresentArgs): State<"grains", GrainsPresentArgs>;
}
