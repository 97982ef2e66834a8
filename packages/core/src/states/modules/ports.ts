// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { ports } from "../builders.generated.ts";

export interface PortsInstalledArgs extends Common {
  name?: Input<string>;
  options?: Yaml;
}

/** Salt's `ports` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ports.html */
export interface Ports {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ports.html#salt.states.ports.installed
   */
  installed(id: Input<string>, args?: PortsInstalledArgs): State<"ports", PortsInstalledArgs>;
}
