// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { pagerduty_escalation_policy } from "../builders.generated.ts";

export interface PagerdutyEscalationPolicyAbsentArgs extends Common {
  /** Default: `"pagerduty"`. */
  profile?: Input<string>;
  subdomain?: Yaml;
  api_key?: Yaml;
}

export interface PagerdutyEscalationPolicyPresentArgs extends Common {
  /** Default: `"pagerduty"`. */
  profile?: Input<string>;
  subdomain?: Yaml;
  api_key?: Yaml;
  escalation_rules?: Yaml;
  /** Named in the documentation, not in the signature. */
  name?: Input<string>;
}

/**
 * Salt's `pagerduty_escalation_policy` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty_escalation_policy.html
 */
export interface PagerdutyEscalationPolicy {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-pagerduty`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty_escalation_policy.html#salt.states.pagerduty_escalation_policy.absent
   */
  absent(id: Input<string>, args?: PagerdutyEscalationPolicyAbsentArgs): State<"pagerduty_escalation_policy", PagerdutyEscalationPolicyAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-pagerduty`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pagerduty_escalation_policy.html#salt.states.pagerduty_escalation_policy.present
   */
  present(id: Input<string>, args?: PagerdutyEscalationPolicyPresentArgs): State<"pagerduty_escalation_policy", PagerdutyEscalationPolicyPresentArgs>;
}
