// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_cloudwatch_event } from "../builders.generated.ts";

export interface BotoCloudwatchEventAbsentArgs extends Common {
  name?: Input<string>;
  Name?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoCloudwatchEventPresentArgs extends Common {
  name?: Input<string>;
  Name?: Input<string>;
  ScheduleExpression?: Input<string>;
  EventPattern?: Yaml;
  Description?: Yaml;
  RoleArn?: ScalarOrList;
  State?: Input<string>;
  Targets?: Yaml;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
}

/**
 * Salt's `boto_cloudwatch_event` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cloudwatch_event.html
 */
export interface BotoCloudwatchEvent {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_cloudwatch_event` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cloudwatch_event.html#salt.states.boto_cloudwatch_event.absent
   */
  absent(id: Input<string>, args?: BotoCloudwatchEventAbsentArgs): State<"boto_cloudwatch_event", BotoCloudwatchEventAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_cloudwatch_event` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cloudwatch_event.html#salt.states.boto_cloudwatch_event.present
   */
  present(id: Input<string>, args?: BotoCloudwatchEventPresentArgs): State<"boto_cloudwatch_event", BotoCloudwatchEventPresentArgs>;
}
