// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_cloudtrail } from "../builders.generated.ts";

export interface BotoCloudtrailAbsentArgs extends Common {
  name?: Input<string>;
  Name: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoCloudtrailPresentArgs extends Common {
  name?: Input<string>;
  Name: Input<string>;
  S3BucketName: Input<string>;
  S3KeyPrefix?: Input<string>;
  SnsTopicName?: ScalarOrList;
  /** Default: `true`. */
  IncludeGlobalServiceEvents?: Input<boolean>;
  IsMultiRegionTrail?: Yaml;
  /** Default: `false`. */
  EnableLogFileValidation?: Input<boolean>;
  CloudWatchLogsLogGroupArn?: ScalarOrList;
  CloudWatchLogsRoleArn?: ScalarOrList;
  KmsKeyId?: ScalarOrList;
  /** Default: `true`. */
  LoggingEnabled?: Input<boolean>;
  Tags?: Yaml;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
}

/**
 * Salt's `boto_cloudtrail` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cloudtrail.html
 */
export interface BotoCloudtrail {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_cloudtrail` of `saltext-boto3` takes its place. Required: `Name`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cloudtrail.html#salt.states.boto_cloudtrail.absent
   */
  absent(id: Input<string>, args: BotoCloudtrailAbsentArgs): State<"boto_cloudtrail", BotoCloudtrailAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_cloudtrail` of `saltext-boto3` takes its place. Required: `Name`,
   * `S3BucketName`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cloudtrail.html#salt.states.boto_cloudtrail.present
   */
  present(id: Input<string>, args: BotoCloudtrailPresentArgs): State<"boto_cloudtrail", BotoCloudtrailPresentArgs>;
}
