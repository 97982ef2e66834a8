// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { idem } from "../builders.generated.ts";

export interface IdemStateArgs extends Common {
  name?: Input<string>;
  sls: Yaml;
  acct_file?: ScalarOrList;
  acct_key?: ScalarOrList;
  acct_profile?: ScalarOrList;
  cache_dir?: ScalarOrList;
  render?: Yaml;
  runtime?: Input<string>;
  source_dir?: ScalarOrList;
  /** Default: `false`. */
  test?: Input<boolean>;
}

/** Salt's `idem` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.idem.html */
export interface Idem {
  /**
   * Salt 3006, 3007 and 3008. Required: `sls`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.idem.html#salt.states.idem.state
   */
  state(id: Input<string>, args: IdemStateArgs): State<"idem", IdemStateArgs>;
}
