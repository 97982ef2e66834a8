// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_kms } from "../builders.generated.ts";

export interface BotoKmsKeyPresentArgs extends Common {
  name?: Input<string>;
  policy: Yaml;
  description?: Yaml;
  key_usage?: Yaml;
  grants?: ScalarOrList;
  /** Default: `false`. */
  manage_grants?: Input<boolean>;
  /** Default: `false`. */
  key_rotation?: Input<boolean>;
  /** Default: `true`. */
  enabled?: Input<boolean>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/** Salt's `boto_kms` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_kms.html */
export interface BotoKms {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_kms` of `saltext-boto3` takes its place. Required: `policy`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_kms.html#salt.states.boto_kms.key_present
   */
  key_present(id: Input<string>, args: BotoKmsKeyPresentArgs): State<"boto_kms", BotoKmsKeyPresentArgs>;
}
