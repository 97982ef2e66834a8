// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { kapacitor } from "../builders.generated.ts";

export interface KapacitorTaskAbsentArgs extends Common {
  name?: Input<string>;
}

export interface KapacitorTaskPresentArgs extends Common {
  name?: Input<string>;
  tick_script: ScalarOrList;
  /** Default: `"stream"`. */
  task_type?: Input<string>;
  database?: Yaml;
  /** Default: `"default"`. */
  retention_policy?: Input<string>;
  /** Default: `true`. */
  enable?: Input<boolean>;
  dbrps?: ScalarOrList;
}

/** Salt's `kapacitor` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kapacitor.html */
export interface Kapacitor {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kapacitor.html#salt.states.kapacitor.task_absent
   */
  task_absent(id: Input<string>, args?: KapacitorTaskAbsentArgs): State<"kapacitor", KapacitorTaskAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `tick_script`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kapacitor.html#salt.states.kapacitor.task_present
   */
  task_present(id: Input<string>, args: KapacitorTaskPresentArgs): State<"kapacitor", KapacitorTaskPresentArgs>;
}
