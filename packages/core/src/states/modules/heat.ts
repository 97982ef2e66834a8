// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { heat } from "../builders.generated.ts";

export interface HeatAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `5`. */
  poll?: Input<number>;
  /** Default: `60`. */
  timeout?: Input<number>;
  profile?: Yaml;
}

export interface HeatDeployedArgs extends Common {
  name?: Input<string>;
  template?: ScalarOrList;
  environment?: ScalarOrList;
  params?: Yaml;
  /** Default: `5`. */
  poll?: Input<number>;
  /** Default: `false`. */
  rollback?: Input<boolean>;
  /** Default: `60`. */
  timeout?: Input<number>;
  /** Default: `false`. */
  update?: Input<boolean>;
  profile?: Yaml;
}

/** Salt's `heat` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.heat.html */
export interface Heat {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.heat.html#salt.states.heat.absent
   */
  absent(id: Input<string>, args?: HeatAbsentArgs): State<"heat", HeatAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.heat.html#salt.states.heat.deployed
   */
  deployed(id: Input<string>, args?: HeatDeployedArgs): State<"heat", HeatDeployedArgs>;
}
