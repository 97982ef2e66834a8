// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_sns } from "../builders.generated.ts";

export interface BotoSnsAbsentArgs extends Common {
  name?: Input<string>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
  /** Default: `false`. */
  unsubscribe?: Input<boolean>;
}

export interface BotoSnsPresentArgs extends Common {
  name?: Input<string>;
  subscriptions?: Yaml;
  region?: Input<string>;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/** Salt's `boto_sns` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_sns.html */
export interface BotoSns {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_sns` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_sns.html#salt.states.boto_sns.absent
   */
  absent(id: Input<string>, args?: BotoSnsAbsentArgs): State<"boto_sns", BotoSnsAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_sns` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_sns.html#salt.states.boto_sns.present
   */
  present(id: Input<string>, args?: BotoSnsPresentArgs): State<"boto_sns", BotoSnsPresentArgs>;
}
