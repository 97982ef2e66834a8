// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { openstack_config } from "../builders.generated.ts";

export interface OpenstackConfigAbsentArgs extends Common {
  name?: Input<string>;
  filename: ScalarOrList;
  section: Yaml;
  parameter?: ScalarOrList;
}

export interface OpenstackConfigPresentArgs extends Common {
  name?: Input<string>;
  filename: ScalarOrList;
  section: Yaml;
  value: Yaml;
  parameter?: ScalarOrList;
}

/**
 * Salt's `openstack_config` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.openstack_config.html
 */
export interface OpenstackConfig {
  /**
   * Salt 3006 and 3007 only. Required: `filename`, `section`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.openstack_config.html#salt.states.openstack_config.absent
   */
  absent(id: Input<string>, args: OpenstackConfigAbsentArgs): State<"openstack_config", OpenstackConfigAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `filename`, `section`, `value`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.openstack_config.html#salt.states.openstack_config.present
   */
  present(id: Input<string>, args: OpenstackConfigPresentArgs): State<"openstack_config", OpenstackConfigPresentArgs>;
}
