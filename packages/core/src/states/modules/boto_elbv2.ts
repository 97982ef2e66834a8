// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_elbv2 } from "../builders.generated.ts";

export interface BotoElbv2CreateTargetGroupArgs extends Common {
  name?: Input<string>;
  protocol: ScalarOrList;
  port: Yaml;
  vpc_id: ScalarOrList;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
  /** Default: `"HTTP"`. */
  health_check_protocol?: Input<string>;
  /** Default: `"traffic-port"`. */
  health_check_port?: Input<string | number>;
  /** Default: `"/"`. */
  health_check_path?: Input<string>;
  /** Default: `30`. */
  health_check_interval_seconds?: Input<number>;
  /** Default: `5`. */
  health_check_timeout_seconds?: Input<number>;
  /** Default: `5`. */
  healthy_threshold_count?: Input<number>;
  /** Default: `2`. */
  unhealthy_threshold_count?: Input<number>;
}

export interface BotoElbv2DeleteTargetGroupArgs extends Common {
  name?: Input<string>;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoElbv2TargetsDeregisteredArgs extends Common {
  name?: Input<string>;
  targets: ScalarOrList;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoElbv2TargetsRegisteredArgs extends Common {
  name?: Input<string>;
  targets: ScalarOrList;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/** Salt's `boto_elbv2` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elbv2.html */
export interface BotoElbv2 {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elbv2` of `saltext-boto3` takes its place. Required: `protocol`,
   * `port`, `vpc_id`. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know are
   * handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elbv2.html#salt.states.boto_elbv2.create_target_group
   */
  create_target_group(id: Input<string>, args: BotoElbv2CreateTargetGroupArgs): State<"boto_elbv2", BotoElbv2CreateTargetGroupArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elbv2` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elbv2.html#salt.states.boto_elbv2.delete_target_group
   */
  delete_target_group(id: Input<string>, args?: BotoElbv2DeleteTargetGroupArgs): State<"boto_elbv2", BotoElbv2DeleteTargetGroupArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elbv2` of `saltext-boto3` takes its place. Required: `targets`. No
   * `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elbv2.html#salt.states.boto_elbv2.targets_deregistered
   */
  targets_deregistered(id: Input<string>, args: BotoElbv2TargetsDeregisteredArgs): State<"boto_elbv2", BotoElbv2TargetsDeregisteredArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elbv2` of `saltext-boto3` takes its place. Required: `targets`. No
   * `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elbv2.html#salt.states.boto_elbv2.targets_registered
   */
  targets_registered(id: Input<string>, args: BotoElbv2TargetsRegisteredArgs): State<"boto_elbv2", BotoElbv2TargetsRegisteredArgs>;
}
