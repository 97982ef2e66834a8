// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { eselect } from "../builders.generated.ts";

export interface EselectSetArgs extends Common {
  name?: Input<string>;
  target: Input<string>;
  module_parameter?: Yaml;
  action_parameter?: Yaml;
}

/** Salt's `eselect` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.eselect.html */
export interface Eselect {
  /**
   * Salt 3006 and 3007 only. Required: `target`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.eselect.html#salt.states.eselect.set
   */
  set(id: Input<string>, args: EselectSetArgs): State<"eselect", EselectSetArgs>;
}
