// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlMap } from "../loose.ts";

export { boto_asg } from "../builders.generated.ts";

export interface BotoAsgAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
  /** Default: `false`. */
  remove_lc?: Input<boolean>;
}

export interface BotoAsgPresentArgs extends Common {
  name?: Input<string>;
  launch_config_name: Input<string>;
  availability_zones: Yaml;
  min_size: Input<number>;
  max_size: Input<number>;
  launch_config?: Yaml;
  desired_capacity?: Input<number>;
  load_balancers?: Yaml;
  default_cooldown?: ScalarOrList;
  health_check_type?: Yaml;
  health_check_period?: ScalarOrList;
  placement_group?: Yaml;
  vpc_zone_identifier?: ScalarOrList;
  subnet_names?: ScalarOrList;
  tags?: ScalarOrList;
  termination_policies?: ScalarOrList;
  /** Default: `"boto_asg_termination_policies"`. */
  termination_policies_from_pillar?: Input<string> | YamlMap;
  suspended_processes?: ScalarOrList;
  scaling_policies?: Yaml;
  /** Default: `"boto_asg_scaling_policies"`. */
  scaling_policies_from_pillar?: Input<string> | YamlMap;
  scheduled_actions?: Yaml;
  /** Default: `"boto_asg_scheduled_actions"`. */
  scheduled_actions_from_pillar?: Input<string> | YamlMap;
  alarms?: Yaml;
  /** Default: `"boto_asg_alarms"`. */
  alarms_from_pillar?: Input<string> | YamlMap;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
  notification_arn?: ScalarOrList;
  /** Default: `"boto_asg_notification_arn"`. */
  notification_arn_from_pillar?: Input<string> | YamlMap;
  notification_types?: ScalarOrList;
  /** Default: `"boto_asg_notification_types"`. */
  notification_types_from_pillar?: Input<string> | YamlMap;
}

/** Salt's `boto_asg` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_asg.html */
export interface BotoAsg {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_asg` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_asg.html#salt.states.boto_asg.absent
   */
  absent(id: Input<string>, args?: BotoAsgAbsentArgs): State<"boto_asg", BotoAsgAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_asg` of `saltext-boto3` takes its place. Required:
   * `launch_config_name`, `availability_zones`, `min_size`, `max_size`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_asg.html#salt.states.boto_asg.present
   */
  present(id: Input<string>, args: BotoAsgPresentArgs): State<"boto_asg", BotoAsgPresentArgs>;
}
