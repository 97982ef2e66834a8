// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

export { environ } from "../builders.generated.ts";

export interface EnvironSetenvArgs extends Common {
  name?: Input<string>;
  value: Yaml;
  /** Default: `false`. */
  false_unsets?: Input<boolean> | YamlMap;
  /** Default: `false`. */
  clear_all?: Input<boolean> | YamlMap;
  /** Default: `false`. */
  update_minion?: Input<boolean>;
  /** Default: `false`. */
  permanent?: Input<boolean>;
}

/** Salt's `environ` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.environ.html */
export interface Environ {
  /**
   * Salt 3006, 3007 and 3008. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.environ.html#salt.states.environ.setenv
   */
  setenv(id: Input<string>, args: EnvironSetenvArgs): State<"environ", EnvironSetenvArgs>;
}
