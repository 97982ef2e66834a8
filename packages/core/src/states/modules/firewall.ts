// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { firewall } from "../builders.generated.ts";

export interface FirewallCheckArgs extends Common {
  name?: Input<string>;
  port?: Input<string | number>;
  test?: Yaml;
  /** Named in the documentation, not in the signature. */
  proto?: Input<string>;
}

/** Salt's `firewall` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.firewall.html */
export interface Firewall {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.firewall.html#salt.states.firewall.check
   */
  check(id: Input<string>, args?: FirewallCheckArgs): State<"firewall", FirewallCheckArgs>;
}
