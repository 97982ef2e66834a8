// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { status } from "../builders.generated.ts";

export interface StatusLoadavgArgs extends Common {
  name?: Input<string>;
  maximum?: Yaml;
  minimum?: Yaml;
}

export interface StatusProcessArgs extends Common {
  name?: Input<string>;
}

/** Salt's `status` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.status.html */
export interface Status {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.status.html#salt.states.status.loadavg
   */
  loadavg(id: Input<string>, args?: StatusLoadavgArgs): State<"status", StatusLoadavgArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.status.html#salt.states.status.process
   */
  process(id: Input<string>, args?: StatusProcessArgs): State<"status", StatusProcessArgs>;
}
