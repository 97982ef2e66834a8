// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { chronos_job } from "../builders.generated.ts";

export interface ChronosJobAbsentArgs extends Common {
  name?: Input<string>;
}

export interface ChronosJobConfigArgs extends Common {
  name?: Input<string>;
  config: Yaml;
}

/** Salt's `chronos_job` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.chronos_job.html */
export interface ChronosJob {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.chronos_job.html#salt.states.chronos_job.absent
   */
  absent(id: Input<string>, args?: ChronosJobAbsentArgs): State<"chronos_job", ChronosJobAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `config`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.chronos_job.html#salt.states.chronos_job.config
   */
  config(id: Input<string>, args: ChronosJobConfigArgs): State<"chronos_job", ChronosJobConfigArgs>;
}
