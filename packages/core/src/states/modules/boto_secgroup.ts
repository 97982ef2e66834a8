// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_secgroup } from "../builders.generated.ts";

export interface BotoSecgroupAbsentArgs extends Common {
  name?: Input<string>;
  vpc_id?: ScalarOrList;
  vpc_name?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoSecgroupPresentArgs extends Common {
  name?: Input<string>;
  description: Input<string>;
  vpc_id?: ScalarOrList;
  vpc_name?: ScalarOrList;
  rules?: Yaml;
  rules_egress?: Yaml;
  /** Default: `true`. */
  delete_ingress_rules?: Input<boolean>;
  /** Default: `true`. */
  delete_egress_rules?: Input<boolean>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
  tags?: ScalarOrList;
}

/** Salt's `boto_secgroup` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_secgroup.html */
export interface BotoSecgroup {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_secgroup` of `saltext-boto3` takes its place. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_secgroup.html#salt.states.boto_secgroup.absent
   */
  absent(id: Input<string>, args?: BotoSecgroupAbsentArgs): State<"boto_secgroup", BotoSecgroupAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_secgroup` of `saltext-boto3` takes its place. Required: `description`.
   * No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_secgroup.html#salt.states.boto_secgroup.present
   */
  present(id: Input<string>, args: BotoSecgroupPresentArgs): State<"boto_secgroup", BotoSecgroupPresentArgs>;
}
