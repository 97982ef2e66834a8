// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { netntp } from "../builders.generated.ts";

export interface NetntpManagedArgs extends Common {
  name?: Input<string>;
  peers?: Yaml;
  servers?: Yaml;
}

/** Salt's `netntp` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netntp.html */
export interface Netntp {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netntp.html#salt.states.netntp.managed
   */
  managed(id: Input<string>, args?: NetntpManagedArgs): State<"netntp", NetntpManagedArgs>;
}
