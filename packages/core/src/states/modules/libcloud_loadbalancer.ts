// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";

export { libcloud_loadbalancer } from "../builders.generated.ts";

export interface LibcloudLoadbalancerBalancerAbsentArgs extends Common {
  name?: Input<string>;
  profile: Input<string>;
}

export interface LibcloudLoadbalancerBalancerPresentArgs extends Common {
  name?: Input<string>;
  port: Input<string | number>;
  protocol: Input<string>;
  profile: Input<string>;
  algorithm?: Input<string>;
  members?: YamlList;
  /** Named in the documentation, not in the signature. */
  ex_region?: Input<string>;
}

export interface LibcloudLoadbalancerMemberAbsentArgs extends Common {
  ip: Input<string>;
  port: Input<string | number>;
  balancer_id: Input<string>;
  profile: Input<string>;
}

export interface LibcloudLoadbalancerMemberPresentArgs extends Common {
  ip: Input<string>;
  port: Input<string | number>;
  balancer_id: Input<string>;
  profile: Input<string>;
}

export interface LibcloudLoadbalancerStateResultArgs extends Common {
  result: Yaml;
  message: Yaml;
  name?: Input<string>;
  changes?: Yaml;
}

/**
 * Salt's `libcloud_loadbalancer` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_loadbalancer.html
 */
export interface LibcloudLoadbalancer {
  /**
   * Salt 3006 and 3007 only. Required: `profile`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_loadbalancer.html#salt.states.libcloud_loadbalancer.balancer_absent
   */
  balancer_absent(id: Input<string>, args: LibcloudLoadbalancerBalancerAbsentArgs): State<"libcloud_loadbalancer", LibcloudLoadbalancerBalancerAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `port`, `protocol`, `profile`. No `mod_watch`: `watch` does what
   * `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_loadbalancer.html#salt.states.libcloud_loadbalancer.balancer_present
   */
  balancer_present(id: Input<string>, args: LibcloudLoadbalancerBalancerPresentArgs): State<"libcloud_loadbalancer", LibcloudLoadbalancerBalancerPresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `ip`, `port`, `balancer_id`, `profile`. No `mod_watch`: `watch` does what
   * `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_loadbalancer.html#salt.states.libcloud_loadbalancer.member_absent
   */
  member_absent(id: Input<string>, args: LibcloudLoadbalancerMemberAbsentArgs): State<"libcloud_loadbalancer", LibcloudLoadbalancerMemberAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `ip`, `port`, `balancer_id`, `profile`. No `mod_watch`: `watch` does what
   * `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_loadbalancer.html#salt.states.libcloud_loadbalancer.member_present
   */
  member_present(id: Input<string>, args: LibcloudLoadbalancerMemberPresentArgs): State<"libcloud_loadbalancer", LibcloudLoadbalancerMemberPresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `result`, `message`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_loadbalancer.html#salt.states.libcloud_loadbalancer.state_result
   */
  state_result(id: Input<string>, args: LibcloudLoadbalancerStateResultArgs): State<"libcloud_loadbalancer", LibcloudLoadbalancerStateResultArgs>;
}
