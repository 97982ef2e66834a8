// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_s3_bucket } from "../builders.generated.ts";

export interface BotoS3BucketAbsentArgs extends Common {
  name?: Input<string>;
  Bucket: ScalarOrList;
  /** Default: `false`. */
  Force?: Input<boolean>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoS3BucketPresentArgs extends Common {
  name?: Input<string>;
  Bucket: ScalarOrList;
  LocationConstraint?: Yaml;
  ACL?: ScalarOrList;
  CORSRules?: Yaml;
  LifecycleConfiguration?: Yaml;
  Logging?: Yaml;
  NotificationConfiguration?: Yaml;
  Policy?: Yaml;
  Replication?: Yaml;
  RequestPayment?: Yaml;
  Tagging?: Yaml;
  Versioning?: Yaml;
  Website?: Yaml;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/**
 * Salt's `boto_s3_bucket` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_s3_bucket.html
 */
export interface BotoS3Bucket {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_s3_bucket` of `saltext-boto3` takes its place. Required: `Bucket`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_s3_bucket.html#salt.states.boto_s3_bucket.absent
   */
  absent(id: Input<string>, args: BotoS3BucketAbsentArgs): State<"boto_s3_bucket", BotoS3BucketAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_s3_bucket` of `saltext-boto3` takes its place. Required: `Bucket`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_s3_bucket.html#salt.states.boto_s3_bucket.present
   */
  present(id: Input<string>, args: BotoS3BucketPresentArgs): State<"boto_s3_bucket", BotoS3BucketPresentArgs>;
}
