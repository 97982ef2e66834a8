// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { statuspage } from "../builders.generated.ts";

export interface StatuspageCreateArgs extends Common {
  name?: Input<string>;
  /** Default: `"incidents"`. */
  endpoint?: Input<string>;
  api_url?: ScalarOrList;
  page_id?: ScalarOrList;
  api_key?: ScalarOrList;
  api_version?: Input<number>;
  /** Named in the documentation, not in the signature. */
  group_id?: Input<string>;
}

export interface StatuspageDeleteArgs extends Common {
  name?: Input<string>;
  /** Default: `"incidents"`. */
  endpoint?: Input<string>;
  id?: Input<string>;
  api_url?: ScalarOrList;
  page_id?: ScalarOrList;
  api_key?: ScalarOrList;
  api_version?: Input<number>;
}

export interface StatuspageManagedArgs extends Common {
  name?: Input<string>;
  config: Yaml;
  api_url?: ScalarOrList;
  page_id?: ScalarOrList;
  api_key?: ScalarOrList;
  api_version?: Input<number>;
  /** Default: `1`. */
  pace?: Input<number>;
  /** Default: `false`. */
  allow_empty?: Input<boolean>;
}

export interface StatuspageUpdateArgs extends Common {
  name?: Input<string>;
  /** Default: `"incidents"`. */
  endpoint?: Input<string>;
  id?: Input<string>;
  api_url?: ScalarOrList;
  page_id?: ScalarOrList;
  api_key?: ScalarOrList;
  api_version?: Input<number>;
  /** Named in the documentation, not in the signature. */
  status?: Input<string>;
}

/** Salt's `statuspage` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.statuspage.html */
export interface Statuspage {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.statuspage.html#salt.states.statuspage.create
   */
  create(id: Input<string>, args?: StatuspageCreateArgs): State<"statuspage", StatuspageCreateArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.statuspage.html#salt.states.statuspage.delete
   */
  delete(id: Input<string>, args?: StatuspageDeleteArgs): State<"statuspage", StatuspageDeleteArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `config`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.statuspage.html#salt.states.statuspage.managed
   */
  managed(id: Input<string>, args: StatuspageManagedArgs): State<"statuspage", StatuspageManagedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.statuspage.html#salt.states.statuspage.update
   */
  update(id: Input<string>, args?: StatuspageUpdateArgs): State<"statuspage", StatuspageUpdateArgs>;
}
