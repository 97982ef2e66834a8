// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList, YamlMap } from "../loose.ts";

export { macdefaults } from "../builders.generated.ts";

export interface MacdefaultsAbsentArgs extends Common {
  name?: Input<string>;
  domain: ScalarOrList;
  user?: ScalarOrList;
  /** Salt 3008 only. */
  name_separator?: ScalarOrList;
}

export interface MacdefaultsWriteArgs extends Common {
  name?: Input<string>;
  domain: ScalarOrList;
  value: Yaml;
  /** Default: `"string"` (3006, 3007). */
  vtype?: Input<string> | YamlList | YamlMap;
  user?: ScalarOrList;
  /** Salt 3008 only. */
  name_separator?: ScalarOrList;
}

/** Salt's `macdefaults` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.macdefaults.html */
export interface Macdefaults {
  /**
   * Salt 3006, 3007 and 3008. Required: `domain`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.macdefaults.html#salt.states.macdefaults.absent
   */
  absent(id: Input<string>, args: MacdefaultsAbsentArgs): State<"macdefaults", MacdefaultsAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `domain`, `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.macdefaults.html#salt.states.macdefaults.write
   */
  write(id: Input<string>, args: MacdefaultsWriteArgs): State<"macdefaults", MacdefaultsWriteArgs>;
}
