// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { http } from "../builders.generated.ts";

export interface HttpQueryArgs extends Common {
  name?: Input<string>;
  match?: ScalarOrList;
  /** Default: `"string"`. */
  match_type?: Input<string>;
  status?: Yaml;
  /** Default: `"string"`. */
  status_type?: Input<string> | YamlList;
  wait_for?: Yaml;
  decode?: Yaml;
  test_url?: Yaml;
}

export interface HttpWaitForSuccessfulQueryArgs extends Common {
  name?: Input<string>;
  /** Default: `300`. */
  wait_for?: Input<number>;
  match?: Yaml;
  match_type?: Yaml;
  status?: Yaml;
  status_type?: Yaml;
  decode?: Yaml;
  test_url?: Yaml;
  request_interval?: ScalarOrList;
}

/** Salt's `http` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.http.html */
export interface Http {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.http.html#salt.states.http.query
   */
  query(id: Input<string>, args?: HttpQueryArgs): State<"http", HttpQueryArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.http.html#salt.states.http.wait_for_successful_query
   */
  wait_for_successful_query(id: Input<string>, args?: HttpWaitForSuccessfulQueryArgs): State<"http", HttpWaitForSuccessfulQueryArgs>;
}
