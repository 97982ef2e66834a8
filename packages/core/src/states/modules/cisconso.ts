// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList, YamlMap } from "../loose.ts";

export { cisconso } from "../builders.generated.ts";

export interface CisconsoValuePresentArgs extends Common {
  name?: Input<string>;
  datastore: Input<string>;
  path: Input<string> | YamlList;
  config: YamlMap;
}

/** Salt's `cisconso` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cisconso.html */
export interface Cisconso {
  /**
   * Salt 3006 and 3007 only. Required: `datastore`, `path`, `config`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cisconso.html#salt.states.cisconso.value_present
   */
  value_present(id: Input<string>, args: CisconsoValuePresentArgs): State<"cisconso", CisconsoValuePresentArgs>;
}
