// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { supervisord } from "../builders.generated.ts";

export interface SupervisordDeadArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  conf_file?: ScalarOrList;
  bin_env?: ScalarOrList;
  restart?: Yaml;
  update?: Yaml;
}

export interface SupervisordRunningArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  restart?: Input<boolean>;
  /** Default: `false`. */
  update?: Input<boolean>;
  user?: ScalarOrList;
  conf_file?: ScalarOrList;
  bin_env?: ScalarOrList;
}

/** Salt's `supervisord` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.supervisord.html */
export interface Supervisord {
  /**
   * Salt 3006 and 3007 only. `watch` and `listen` run the module's `mod_watch`. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.supervisord.html#salt.states.supervisord.dead
   */
  dead(id: Input<string>, args?: SupervisordDeadArgs): State<"supervisord", SupervisordDeadArgs>;
  /**
   * Salt 3006 and 3007 only. `watch` and `listen` run the module's `mod_watch`. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.supervisord.html#salt.states.supervisord.running
   */
  running(id: Input<string>, args?: SupervisordRunningArgs): State<"supervisord", SupervisordRunningArgs>;
}
