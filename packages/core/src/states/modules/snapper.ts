// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { snapper } from "../builders.generated.ts";

export interface SnapperBaselineSnapshotArgs extends Common {
  name?: Input<string>;
  number?: Input<number>;
  tag?: ScalarOrList;
  /** Default: `true`. */
  include_diff?: Input<boolean>;
  /** Default: `"root"`. */
  config?: Input<string>;
  ignore?: Yaml;
}

/** Salt's `snapper` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.snapper.html */
export interface Snapper {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-snapper-state`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.snapper.html#salt.states.snapper.baseline_snapshot
   */
  baseline_snapshot(id: Input<string>, args?: SnapperBaselineSnapshotArgs): State<"snapper", SnapperBaselineSnapshotArgs>;
}
