// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList, YamlMap } from "../loose.ts";

export { lgpo } from "../builders.generated.ts";

export interface LgpoSetArgs extends Common {
  name?: Input<string>;
  setting?: Input<string | number> | YamlList | YamlMap;
  policy_class?: Input<string>;
  computer_policy?: YamlMap;
  user_policy?: YamlMap;
  /** Default: `true`. */
  cumulative_rights_assignments?: Input<boolean>;
  /** Default: `"en-US"`. */
  adml_language?: Input<string>;
  /** Default: `false`. */
  refresh_cache?: Input<boolean> | YamlList;
}

/** Salt's `lgpo` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_lgpo.html */
export interface Lgpo {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_lgpo.html#salt.states.win_lgpo.set
   */
  set(id: Input<string>, args?: LgpoSetArgs): State<"lgpo", LgpoSetArgs>;
}
