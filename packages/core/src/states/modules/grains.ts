// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";
import type { GrainsAbsentArgs, GrainsAppendArgs, GrainsExistsArgs, GrainsListAbsentArgs, GrainsListPresentArgs, GrainsPresentArgs } from "../hand/grains.ts";

export type { GrainsAbsentArgs, GrainsAppendArgs, GrainsExistsArgs, GrainsListAbsentArgs, GrainsListPresentArgs, GrainsPresentArgs } from "../hand/grains.ts";
export { grains } from "../builders.generated.ts";

export interface GrainsMakeHashableArgs extends Common {
  list_grain: ScalarOrList;
  result?: Yaml;
}

/** Salt's `grains` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html */
export interface Grains {
  /**
   * Empties a grain. It stays, without a value, unless `destructive` is set.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html#salt.states.grains.absent
   */
  absent(id: Input<string>, args?: GrainsAbsentArgs): State<"grains", GrainsAbsentArgs>;
  /**
   * Adds a value to a grain that is a list already; otherwise it fails. `grains.list_present` makes the list
   * too.
   *
   * Salt 3006, 3007 and 3008. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html#salt.states.grains.append
   */
  append(id: Input<string>, args: GrainsAppendArgs): State<"grains", GrainsAppendArgs>;
  /**
   * Fails if a grain does not exist. It sets nothing.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html#salt.states.grains.exists
   */
  exists(id: Input<string>, args?: GrainsExistsArgs): State<"grains", GrainsExistsArgs>;
  /**
   * Removes values from a grain that is a list.
   *
   * Salt 3006, 3007 and 3008. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html#salt.states.grains.list_absent
   */
  list_absent(id: Input<string>, args: GrainsListAbsentArgs): State<"grains", GrainsListAbsentArgs>;
  /**
   * Adds values to a grain that is a list, and makes the list.
   *
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
   * Sets a grain. It does not replace a list or a mapping by something else unless `force` is set.
   *
   * Salt 3006, 3007 and 3008. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.grains.html#salt.states.grains.present
   */
  present(id: Input<string>, args: GrainsPresentArgs): State<"grains", GrainsPresentArgs>;
}
