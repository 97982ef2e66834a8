// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { pagerduty_user } from "../builders.generated.ts";

export interface PagerdutyUserAbsentArgs extends Common {
  /** Default: `"pagerduty"`. */
  profile?: Input<string>;
  subdomain?: Yaml;
  api_key?: Yaml;
}

export interface PagerdutyUserPresentArgs extends Common {
  /** Default: `"pagerduty"`. */
  profile?: Input<string>;
  subdomain?: Yaml;
  api_key?: Yaml;
}

/**
 * Salt's `pagerduty_user` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty_user.html
 */
export interface PagerdutyUser {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-pagerduty`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty_user.html#salt.states.pagerduty_user.absent
   */
  absent(id: Input<string>, args?: PagerdutyUserAbsentArgs): State<"pagerduty_user", PagerdutyUserAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-pagerduty`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty_user.html#salt.states.pagerduty_user.present
   */
  present(id: Input<string>, args?: PagerdutyUserPresentArgs): State<"pagerduty_user", PagerdutyUserPresentArgs>;
}
