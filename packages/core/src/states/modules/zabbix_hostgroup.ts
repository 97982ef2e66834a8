// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { zabbix_hostgroup } from "../builders.generated.ts";

export interface ZabbixHostgroupAbsentArgs extends Common {
  name?: Input<string>;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
}

export interface ZabbixHostgroupPresentArgs extends Common {
  name?: Input<string>;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
}

/**
 * Salt's `zabbix_hostgroup` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_hostgroup.html
 */
export interface ZabbixHostgroup {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. No `mod_watch`: `watch` does what `require` does.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_hostgroup.html#salt.states.zabbix_hostgroup.absent
   */
  absent(id: Input<string>, args?: ZabbixHostgroupAbsentArgs): State<"zabbix_hostgroup", ZabbixHostgroupAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. No `mod_watch`: `watch` does what `require` does.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_hostgroup.html#salt.states.zabbix_hostgroup.present
   */
  present(id: Input<string>, args?: ZabbixHostgroupPresentArgs): State<"zabbix_hostgroup", ZabbixHostgroupPresentArgs>;
}
