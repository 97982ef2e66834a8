// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { at } from "../builders.generated.ts";

export interface AtAbsentArgs extends Common {
  name?: Input<string>;
  jobid?: Input<number>;
  limit?: Yaml;
  sfun?: Yaml;
  timespec?: Yaml;
  tag?: Input<string>;
  user?: Yaml;
  job?: Yaml;
  unique_tag?: Yaml;
  /** Named in the documentation, not in the signature. */
  year?: Input<number>;
  /** Named in the documentation, not in the signature. */
  day?: Input<number>;
  /** Named in the documentation, not in the signature. */
  hour?: Input<number>;
}

export interface AtPresentArgs extends Common {
  name?: Input<string>;
  timespec: Input<string>;
  tag?: Input<string>;
  user?: Input<string | number>;
  job?: Input<string>;
  /** Default: `false`. */
  unique_tag?: Input<boolean>;
}

export interface AtWatchArgs extends Common {
  name?: Input<string>;
  timespec: Input<string>;
  tag?: Input<string>;
  user?: ScalarOrList;
  job?: Input<string>;
  /** Default: `false`. */
  unique_tag?: Input<string | boolean>;
}

/** Salt's `at` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.at.html */
export interface At {
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.at.html#salt.states.at.absent
   */
  absent(id: Input<string>, args?: AtAbsentArgs): State<"at", AtAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `timespec`. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.at.html#salt.states.at.present
   */
  present(id: Input<string>, args: AtPresentArgs): State<"at", AtPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `timespec`. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.at.html#salt.states.at.watch
   */
  watch(id: Input<string>, args: AtWatchArgs): State<"at", AtWatchArgs>;
}
