// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { assistive } from "../builders.generated.ts";

export interface AssistiveInstalledArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  enabled?: Input<boolean>;
}

/** Salt's `assistive` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mac_assistive.html */
export interface Assistive {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mac_assistive.html#salt.states.mac_assistive.installed
   */
  installed(id: Input<string>, args?: AssistiveInstalledArgs): State<"assistive", AssistiveInstalledArgs>;
}
