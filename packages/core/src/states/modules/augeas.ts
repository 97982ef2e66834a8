// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { augeas } from "../builders.generated.ts";

export interface AugeasChangeArgs extends Common {
  name?: Input<string>;
  context?: Input<string> | YamlList;
  changes?: Yaml;
  lens?: Input<string> | YamlList;
  load_path?: ScalarOrList;
}

/** Salt's `augeas` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.augeas.html */
export interface Augeas {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does
   * not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.augeas.html#salt.states.augeas.change
   */
  change(id: Input<string>, args?: AugeasChangeArgs): State<"augeas", AugeasChangeArgs>;
}
