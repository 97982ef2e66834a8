// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_iot } from "../builders.generated.ts";

export interface BotoIotPolicyAbsentArgs extends Common {
  name?: Input<string>;
  policyName: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoIotPolicyAttachedArgs extends Common {
  name?: Input<string>;
  policyName: ScalarOrList;
  principal: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoIotPolicyDetachedArgs extends Common {
  name?: Input<string>;
  policyName: ScalarOrList;
  principal: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoIotPolicyPresentArgs extends Common {
  name?: Input<string>;
  policyName: Input<string>;
  policyDocument: Yaml;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
}

export interface BotoIotThingTypeAbsentArgs extends Common {
  name?: Input<string>;
  thingTypeName: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoIotThingTypePresentArgs extends Common {
  name?: Input<string>;
  thingTypeName: ScalarOrList;
  thingTypeDescription: Yaml;
  searchableAttributesList: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoIotTopicRuleAbsentArgs extends Common {
  name?: Input<string>;
  ruleName: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoIotTopicRulePresentArgs extends Common {
  name?: Input<string>;
  ruleName: Input<string>;
  sql: Input<string>;
  actions: Yaml;
  /** Default: `""`. */
  description?: Input<string>;
  /** Default: `false`. */
  ruleDisabled?: Input<boolean>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
}

/** Salt's `boto_iot` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iot.html */
export interface BotoIot {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iot` of `saltext-boto3` takes its place. Required: `policyName`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iot.html#salt.states.boto_iot.policy_absent
   */
  policy_absent(id: Input<string>, args: BotoIotPolicyAbsentArgs): State<"boto_iot", BotoIotPolicyAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iot` of `saltext-boto3` takes its place. Required: `policyName`,
   * `principal`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iot.html#salt.states.boto_iot.policy_attached
   */
  policy_attached(id: Input<string>, args: BotoIotPolicyAttachedArgs): State<"boto_iot", BotoIotPolicyAttachedArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iot` of `saltext-boto3` takes its place. Required: `policyName`,
   * `principal`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iot.html#salt.states.boto_iot.policy_detached
   */
  policy_detached(id: Input<string>, args: BotoIotPolicyDetachedArgs): State<"boto_iot", BotoIotPolicyDetachedArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iot` of `saltext-boto3` takes its place. Required: `policyName`,
   * `policyDocument`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iot.html#salt.states.boto_iot.policy_present
   */
  policy_present(id: Input<string>, args: BotoIotPolicyPresentArgs): State<"boto_iot", BotoIotPolicyPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iot` of `saltext-boto3` takes its place. Required: `thingTypeName`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iot.html#salt.states.boto_iot.thing_type_absent
   */
  thing_type_absent(id: Input<string>, args: BotoIotThingTypeAbsentArgs): State<"boto_iot", BotoIotThingTypeAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iot` of `saltext-boto3` takes its place. Required: `thingTypeName`,
   * `thingTypeDescription`, `searchableAttributesList`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iot.html#salt.states.boto_iot.thing_type_present
   */
  thing_type_present(id: Input<string>, args: BotoIotThingTypePresentArgs): State<"boto_iot", BotoIotThingTypePresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iot` of `saltext-boto3` takes its place. Required: `ruleName`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iot.html#salt.states.boto_iot.topic_rule_absent
   */
  topic_rule_absent(id: Input<string>, args: BotoIotTopicRuleAbsentArgs): State<"boto_iot", BotoIotTopicRuleAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iot` of `saltext-boto3` takes its place. Required: `ruleName`, `sql`,
   * `actions`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iot.html#salt.states.boto_iot.topic_rule_present
   */
  topic_rule_present(id: Input<string>, args: BotoIotTopicRulePresentArgs): State<"boto_iot", BotoIotTopicRulePresentArgs>;
}
