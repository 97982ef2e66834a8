// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { debconf } from "../builders.generated.ts";

export interface DebconfSetArgs extends Common {
  name?: Input<string>;
  data: Yaml;
  /** Named in the documentation, not in the signature. */
  question?: Yaml;
  /** Named in the documentation, not in the signature. */
  type?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  value?: Yaml;
}

export interface DebconfSetFileArgs extends Common {
  name?: Input<string>;
  source: Input<string>;
  template?: Input<string>;
  context?: Yaml;
  defaults?: Yaml;
}

/** Salt's `debconf` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.debconfmod.html */
export interface Debconf {
  /**
   * Salt 3006, 3007 and 3008. Required: `data`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.debconfmod.html#salt.states.debconfmod.set
   */
  set(id: Input<string>, args: DebconfSetArgs): State<"debconf", DebconfSetArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `source`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.debconfmod.html#salt.states.debconfmod.set_file
   */
  set_file(id: Input<string>, args: DebconfSetFileArgs): State<"debconf", DebconfSetFileArgs>;
}
