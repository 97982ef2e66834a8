// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlMap } from "../loose.ts";

export { boto_elb } from "../builders.generated.ts";

export interface BotoElbAbsentArgs extends Common {
  name?: Input<string>;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoElbPresentArgs extends Common {
  name?: Input<string>;
  listeners: ScalarOrList;
  availability_zones?: ScalarOrList;
  subnets?: ScalarOrList;
  subnet_names?: ScalarOrList;
  security_groups?: ScalarOrList;
  /** Default: `"internet-facing"`. */
  scheme?: Input<string>;
  health_check?: Yaml;
  attributes?: Yaml;
  /** Default: `"boto_elb_attributes"`. */
  attributes_from_pillar?: Input<string> | YamlMap;
  cnames?: Yaml;
  alarms?: Yaml;
  /** Default: `"boto_elb_alarms"`. */
  alarms_from_pillar?: Input<string> | YamlMap;
  policies?: Yaml;
  /** Default: `"boto_elb_policies"`. */
  policies_from_pillar?: Input<string>;
  backends?: Yaml;
  region?: Input<string>;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
  /** Default: `true`. */
  wait_for_sync?: Input<boolean>;
  tags?: Yaml;
  instance_ids?: ScalarOrList;
  instance_names?: ScalarOrList;
}

export interface BotoElbRegisterInstancesArgs extends Common {
  name?: Input<string>;
  instances: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/** Salt's `boto_elb` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elb.html */
export interface BotoElb {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elb` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elb.html#salt.states.boto_elb.absent
   */
  absent(id: Input<string>, args?: BotoElbAbsentArgs): State<"boto_elb", BotoElbAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elb` of `saltext-boto3` takes its place. Required: `listeners`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elb.html#salt.states.boto_elb.present
   */
  present(id: Input<string>, args: BotoElbPresentArgs): State<"boto_elb", BotoElbPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elb` of `saltext-boto3` takes its place. Required: `instances`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elb.html#salt.states.boto_elb.register_instances
   */
  register_instances(id: Input<string>, args: BotoElbRegisterInstancesArgs): State<"boto_elb", BotoElbRegisterInstancesArgs>;
}
