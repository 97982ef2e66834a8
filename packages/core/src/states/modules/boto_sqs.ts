// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_sqs } from "../builders.generated.ts";

export interface BotoSqsAbsentArgs extends Common {
  name?: Input<string>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoSqsPresentArgs extends Common {
  name?: Input<string>;
  attributes?: Yaml;
  region?: Input<string>;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/** Salt's `boto_sqs` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_sqs.html */
export interface BotoSqs {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_sqs` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_sqs.html#salt.states.boto_sqs.absent
   */
  absent(id: Input<string>, args?: BotoSqsAbsentArgs): State<"boto_sqs", BotoSqsAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_sqs` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_sqs.html#salt.states.boto_sqs.present
   */
  present(id: Input<string>, args?: BotoSqsPresentArgs): State<"boto_sqs", BotoSqsPresentArgs>;
}
