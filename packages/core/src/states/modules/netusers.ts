// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { netusers } from "../builders.generated.ts";

export interface NetusersManagedArgs extends Common {
  name?: Input<string>;
  users?: Yaml;
  defaults?: Yaml;
}

/** Salt's `netusers` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netusers.html */
export interface Netusers {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netusers.html#salt.states.netusers.managed
   */
  managed(id: Input<string>, args?: NetusersManagedArgs): State<"netusers", NetusersManagedArgs>;
}
