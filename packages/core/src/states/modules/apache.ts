// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { apache } from "../builders.generated.ts";

export interface ApacheConfigfileArgs extends Common {
  name?: Input<string>;
  config: Yaml;
}

/** Salt's `apache` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.apache.html */
export interface Apache {
  /**
   * Salt 3006, 3007 and 3008. Required: `config`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.apache.html#salt.states.apache.configfile
   */
  configfile(id: Input<string>, args: ApacheConfigfileArgs): State<"apache", ApacheConfigfileArgs>;
}
