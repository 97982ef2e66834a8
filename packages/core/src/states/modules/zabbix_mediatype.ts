// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { zabbix_mediatype } from "../builders.generated.ts";

export interface ZabbixMediatypeAbsentArgs extends Common {
  name?: Input<string>;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
}

export interface ZabbixMediatypePresentArgs extends Common {
  name?: Input<string>;
  mediatype: Input<number>;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
  exec_params?: Yaml;
  status?: Yaml;
  smtp_server?: Input<string>;
  smtp_helo?: Yaml;
  smtp_email?: Input<string>;
  smtp_port?: Yaml;
  smtp_security?: Yaml;
  smtp_verify_peer?: Yaml;
  smtp_verify_host?: Yaml;
  smtp_authentication?: Yaml;
  username?: Yaml;
  passwd?: Yaml;
  exec_path?: Yaml;
  gsm_modem?: Yaml;
}

/**
 * Salt's `zabbix_mediatype` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_mediatype.html
 */
export interface ZabbixMediatype {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. No `mod_watch`: `watch` does what `require` does.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_mediatype.html#salt.states.zabbix_mediatype.absent
   */
  absent(id: Input<string>, args?: ZabbixMediatypeAbsentArgs): State<"zabbix_mediatype", ZabbixMediatypeAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. Required: `mediatype`. No `mod_watch`: `watch` does
   * what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_mediatype.html#salt.states.zabbix_mediatype.present
   */
  present(id: Input<string>, args: ZabbixMediatypePresentArgs): State<"zabbix_mediatype", ZabbixMediatypePresentArgs>;
}
