// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { netsnmp } from "../builders.generated.ts";

export interface NetsnmpManagedArgs extends Common {
  name?: Input<string>;
  config?: Yaml;
  defaults?: Yaml;
}

/** Salt's `netsnmp` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netsnmp.html */
export interface Netsnmp {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netsnmp.html#salt.states.netsnmp.managed
   */
  managed(id: Input<string>, args?: NetsnmpManagedArgs): State<"netsnmp", NetsnmpManagedArgs>;
}
