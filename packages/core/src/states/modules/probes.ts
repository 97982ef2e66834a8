// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { probes } from "../builders.generated.ts";

export interface ProbesManagedArgs extends Common {
  name?: Input<string>;
  probes: Yaml;
  defaults?: Yaml;
}

/** Salt's `probes` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.probes.html */
export interface Probes {
  /**
   * Salt 3006 and 3007 only. Required: `probes`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.probes.html#salt.states.probes.managed
   */
  managed(id: Input<string>, args: ProbesManagedArgs): State<"probes", ProbesManagedArgs>;
}
