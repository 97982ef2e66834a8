// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { quota } from "../builders.generated.ts";

export interface QuotaModeArgs extends Common {
  name?: Input<string>;
  mode: ScalarOrList;
  quotatype: ScalarOrList;
}

/** Salt's `quota` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.quota.html */
export interface Quota {
  /**
   * Salt 3006, 3007 and 3008. Required: `mode`, `quotatype`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.quota.html#salt.states.quota.mode
   */
  mode(id: Input<string>, args: QuotaModeArgs): State<"quota", QuotaModeArgs>;
}
