// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { zabbix_usermacro } from "../builders.generated.ts";

export interface ZabbixUsermacroAbsentArgs extends Common {
  name?: Input<string>;
  hostid?: ScalarOrList;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
}

export interface ZabbixUsermacroPresentArgs extends Common {
  name?: Input<string>;
  value: Input<string>;
  hostid?: Input<number>;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
  exec_params?: Yaml;
}

/**
 * Salt's `zabbix_usermacro` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_usermacro.html
 */
export interface ZabbixUsermacro {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. No `mod_watch`: `watch` does what `require` does.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_usermacro.html#salt.states.zabbix_usermacro.absent
   */
  absent(id: Input<string>, args?: ZabbixUsermacroAbsentArgs): State<"zabbix_usermacro", ZabbixUsermacroAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. Required: `value`. No `mod_watch`: `watch` does what
   * `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_usermacro.html#salt.states.zabbix_usermacro.present
   */
  present(id: Input<string>, args: ZabbixUsermacroPresentArgs): State<"zabbix_usermacro", ZabbixUsermacroPresentArgs>;
}
