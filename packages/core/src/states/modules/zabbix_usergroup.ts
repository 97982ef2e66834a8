// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { zabbix_usergroup } from "../builders.generated.ts";

export interface ZabbixUsergroupAbsentArgs extends Common {
  name?: Input<string>;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
}

export interface ZabbixUsergroupPresentArgs extends Common {
  name?: Input<string>;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
  debug_mode?: Input<number>;
  gui_access?: Input<number>;
  rights?: Yaml;
  users_status?: Input<number>;
}

/**
 * Salt's `zabbix_usergroup` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_usergroup.html
 */
export interface ZabbixUsergroup {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. No `mod_watch`: `watch` does what `require` does.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_usergroup.html#salt.states.zabbix_usergroup.absent
   */
  absent(id: Input<string>, args?: ZabbixUsergroupAbsentArgs): State<"zabbix_usergroup", ZabbixUsergroupAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_usergroup.html#salt.states.zabbix_usergroup.present
   */
  present(id: Input<string>, args?: ZabbixUsergroupPresentArgs): State<"zabbix_usergroup", ZabbixUsergroupPresentArgs>;
}
