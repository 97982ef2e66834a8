// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { zabbix_host } from "../builders.generated.ts";

export interface ZabbixHostAbsentArgs extends Common {
  name?: Input<string>;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
}

export interface ZabbixHostAssignTemplatesArgs extends Common {
  host: Input<string>;
  templates: Yaml;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
}

export interface ZabbixHostPresentArgs extends Common {
  host: Input<string>;
  groups: Yaml;
  interfaces: Yaml;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
  proxy_host?: Input<number>;
  inventory_clean?: ScalarOrList;
  inventory?: Yaml;
  visible_name?: ScalarOrList;
}

/** Salt's `zabbix_host` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_host.html */
export interface ZabbixHost {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. No `mod_watch`: `watch` does what `require` does.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_host.html#salt.states.zabbix_host.absent
   */
  absent(id: Input<string>, args?: ZabbixHostAbsentArgs): State<"zabbix_host", ZabbixHostAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. Required: `host`, `templates`. No `mod_watch`:
   * `watch` does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_host.html#salt.states.zabbix_host.assign_templates
   */
  assign_templates(id: Input<string>, args: ZabbixHostAssignTemplatesArgs): State<"zabbix_host", ZabbixHostAssignTemplatesArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. Required: `host`, `groups`, `interfaces`. No
   * `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_host.html#salt.states.zabbix_host.present
   */
  present(id: Input<string>, args: ZabbixHostPresentArgs): State<"zabbix_host", ZabbixHostPresentArgs>;
}
