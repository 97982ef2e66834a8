// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { zabbix_action } from "../builders.generated.ts";

export interface ZabbixActionAbsentArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  _connection_user?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  _connection_password?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  _connection_url?: ScalarOrList;
}

export interface ZabbixActionPresentArgs extends Common {
  name?: Input<string>;
  params: Yaml;
  /** Named in the documentation, not in the signature. */
  _connection_user?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  _connection_password?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  _connection_url?: ScalarOrList;
}

/** Salt's `zabbix_action` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_action.html */
export interface ZabbixAction {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_action.html#salt.states.zabbix_action.absent
   */
  absent(id: Input<string>, args?: ZabbixActionAbsentArgs): State<"zabbix_action", ZabbixActionAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. Required: `params`. No `mod_watch`: `watch` does what
   * `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_action.html#salt.states.zabbix_action.present
   */
  present(id: Input<string>, args: ZabbixActionPresentArgs): State<"zabbix_action", ZabbixActionPresentArgs>;
}
