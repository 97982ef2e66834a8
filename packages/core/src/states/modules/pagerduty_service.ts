// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { pagerduty_service } from "../builders.generated.ts";

export interface PagerdutyServiceAbsentArgs extends Common {
  /** Default: `"pagerduty"`. */
  profile?: Input<string>;
  subdomain?: Yaml;
  api_key?: Yaml;
}

export interface PagerdutyServicePresentArgs extends Common {
  /** Default: `"pagerduty"`. */
  profile?: Input<string>;
  subdomain?: Yaml;
  api_key?: Yaml;
  name?: Input<string>;
  service?: Yaml;
}

/**
 * Salt's `pagerduty_service` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty_service.html
 */
export interface PagerdutyService {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-pagerduty`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty_service.html#salt.states.pagerduty_service.absent
   */
  absent(id: Input<string>, args?: PagerdutyServiceAbsentArgs): State<"pagerduty_service", PagerdutyServiceAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-pagerduty`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty_service.html#salt.states.pagerduty_service.present
   */
  present(id: Input<string>, args?: PagerdutyServicePresentArgs): State<"pagerduty_service", PagerdutyServicePresentArgs>;
}
