// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { sysfs } from "../builders.generated.ts";

export interface SysfsPresentArgs extends Common {
  name?: Input<string>;
  value: Yaml;
  config?: Yaml;
}

/** Salt's `sysfs` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.sysfs.html */
export interface Sysfs {
  /**
   * Salt 3006, 3007 and 3008. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.sysfs.html#salt.states.sysfs.present
   */
  present(id: Input<string>, args: SysfsPresentArgs): State<"sysfs", SysfsPresentArgs>;
}
