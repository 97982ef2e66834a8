// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { incron } from "../builders.generated.ts";

export interface IncronAbsentArgs extends Common {
  name?: Input<string>;
  path: ScalarOrList;
  mask: Yaml;
  cmd: Yaml;
  /** Default: `"root"`. */
  user?: Input<string | number>;
}

export interface IncronPresentArgs extends Common {
  name?: Input<string>;
  path: Input<string>;
  mask: Yaml;
  cmd: Input<string>;
  /** Default: `"root"`. */
  user?: Input<string | number>;
}

/** Salt's `incron` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.incron.html */
export interface Incron {
  /**
   * Salt 3006 and 3007 only. Required: `path`, `mask`, `cmd`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.incron.html#salt.states.incron.absent
   */
  absent(id: Input<string>, args: IncronAbsentArgs): State<"incron", IncronAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `path`, `mask`, `cmd`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.incron.html#salt.states.incron.present
   */
  present(id: Input<string>, args: IncronPresentArgs): State<"incron", IncronPresentArgs>;
}
