// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { marathon_app } from "../builders.generated.ts";

export interface MarathonAppAbsentArgs extends Common {
  name?: Input<string>;
}

export interface MarathonAppConfigArgs extends Common {
  name?: Input<string>;
  config: Yaml;
}

export interface MarathonAppRunningArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  restart?: Input<boolean>;
  /** Default: `true`. */
  force?: Input<boolean>;
}

/** Salt's `marathon_app` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.marathon_app.html */
export interface MarathonApp {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.marathon_app.html#salt.states.marathon_app.absent
   */
  absent(id: Input<string>, args?: MarathonAppAbsentArgs): State<"marathon_app", MarathonAppAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `config`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.marathon_app.html#salt.states.marathon_app.config
   */
  config(id: Input<string>, args: MarathonAppConfigArgs): State<"marathon_app", MarathonAppConfigArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.marathon_app.html#salt.states.marathon_app.running
   */
  running(id: Input<string>, args?: MarathonAppRunningArgs): State<"marathon_app", MarathonAppRunningArgs>;
}
