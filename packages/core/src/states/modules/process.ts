// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { process } from "../builders.generated.ts";

export interface ProcessAbsentArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  signal?: Yaml;
}

/** Salt's `process` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.process.html */
export interface Process {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.process.html#salt.states.process.absent
   */
  absent(id: Input<string>, args?: ProcessAbsentArgs): State<"process", ProcessAbsentArgs>;
}
