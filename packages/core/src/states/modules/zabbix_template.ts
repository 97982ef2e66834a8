// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { zabbix_template } from "../builders.generated.ts";

export interface ZabbixTemplateAbsentArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  _connection_user?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  _connection_password?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  _connection_url?: ScalarOrList;
}

export interface ZabbixTemplateIsPresentArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  _connection_user?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  _connection_password?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  _connection_url?: ScalarOrList;
}

export interface ZabbixTemplatePresentArgs extends Common {
  name?: Input<string>;
  params: Yaml;
  /** Default: `true`. */
  static_host_list?: Input<boolean>;
  template_id?: Yaml;
  /** Named in the documentation, not in the signature. */
  _connection_user?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  _connection_password?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  _connection_url?: ScalarOrList;
}

/**
 * Salt's `zabbix_template` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_template.html
 */
export interface ZabbixTemplate {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_template.html#salt.states.zabbix_template.absent
   */
  absent(id: Input<string>, args?: ZabbixTemplateAbsentArgs): State<"zabbix_template", ZabbixTemplateAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_template.html#salt.states.zabbix_template.is_present
   */
  is_present(id: Input<string>, args?: ZabbixTemplateIsPresentArgs): State<"zabbix_template", ZabbixTemplateIsPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zabbix`. Required: `params`. No `mod_watch`: `watch` does what
   * `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zabbix_template.html#salt.states.zabbix_template.present
   */
  present(id: Input<string>, args: ZabbixTemplatePresentArgs): State<"zabbix_template", ZabbixTemplatePresentArgs>;
}
