// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_cloudwatch_alarm } from "../builders.generated.ts";

export interface BotoCloudwatchAlarmAbsentArgs extends Common {
  name?: Input<string>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoCloudwatchAlarmPresentArgs extends Common {
  name?: Input<string>;
  attributes: Yaml;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/**
 * Salt's `boto_cloudwatch_alarm` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cloudwatch_alarm.html
 */
export interface BotoCloudwatchAlarm {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_cloudwatch_alarm` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cloudwatch_alarm.html#salt.states.boto_cloudwatch_alarm.absent
   */
  absent(id: Input<string>, args?: BotoCloudwatchAlarmAbsentArgs): State<"boto_cloudwatch_alarm", BotoCloudwatchAlarmAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_cloudwatch_alarm` of `saltext-boto3` takes its place. Required:
   * `attributes`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cloudwatch_alarm.html#salt.states.boto_cloudwatch_alarm.present
   */
  present(id: Input<string>, args: BotoCloudwatchAlarmPresentArgs): State<"boto_cloudwatch_alarm", BotoCloudwatchAlarmPresentArgs>;
}
