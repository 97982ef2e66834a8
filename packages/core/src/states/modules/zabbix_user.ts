// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { zabbix_user } from "../builders.generated.ts";

export interface ZabbixUserAbsentArgs extends Common {
  name?: Input<string>;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
}

export interface ZabbixUserAdminPasswordPresentArgs extends Common {
  name?: Input<string>;
  password?: Input<string>;
  _connection_url?: ScalarOrList;
  _connection_password?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  _connection_user?: Yaml;
}

export interface ZabbixUserPresentArgs extends Common {
  alias: Input<string>;
  passwd: Input<string>;
  usrgrps: Yaml;
  medias?: Yaml;
  /** Default: `false`. */
  password_reset?: Input<boolean>;
  _connection_user?: ScalarOrList;
  _connection_password?: ScalarOrList;
  _connection_url?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  firstname?: ScalarOrList;
}

/** Salt's `zabbix_user` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_user.html */
export interface ZabbixUser {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. No `mod_watch`: `watch` does what `require` does.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_user.html#salt.states.zabbix_user.absent
   */
  absent(id: Input<string>, args?: ZabbixUserAbsentArgs): State<"zabbix_user", ZabbixUserAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. No `mod_watch`: `watch` does what `require` does.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_user.html#salt.states.zabbix_user.admin_password_present
   */
  admin_password_present(id: Input<string>, args?: ZabbixUserAdminPasswordPresentArgs): State<"zabbix_user", ZabbixUserAdminPasswordPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. Required: `alias`, `passwd`, `usrgrps`. No
   * `mod_watch`: `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_user.html#salt.states.zabbix_user.present
   */
  present(id: Input<string>, args: ZabbixUserPresentArgs): State<"zabbix_user", ZabbixUserPresentArgs>;
}
