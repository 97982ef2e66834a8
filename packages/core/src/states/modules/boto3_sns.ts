// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto3_sns } from "../builders.generated.ts";

export interface Boto3SnsTopicAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  unsubscribe?: Input<boolean>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface Boto3SnsTopicPresentArgs extends Common {
  name?: Input<string>;
  subscriptions?: Yaml;
  attributes?: Yaml;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
}

/** Salt's `boto3_sns` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_sns.html */
export interface Boto3Sns {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_sns.html#salt.states.boto3_sns.topic_absent
   */
  topic_absent(id: Input<string>, args?: Boto3SnsTopicAbsentArgs): State<"boto3_sns", Boto3SnsTopicAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_sns.html#salt.states.boto3_sns.topic_present
   */
  topic_present(id: Input<string>, args?: Boto3SnsTopicPresentArgs): State<"boto3_sns", Boto3SnsTopicPresentArgs>;
}
