// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { ntp } from "../builders.generated.ts";

export interface NtpManagedArgs extends Common {
  name?: Input<string>;
  servers?: Yaml;
}

/** Salt's `ntp` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ntp.html */
export interface Ntp {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ntp.html#salt.states.ntp.managed
   */
  managed(id: Input<string>, args?: NtpManagedArgs): State<"ntp", NtpManagedArgs>;
}
