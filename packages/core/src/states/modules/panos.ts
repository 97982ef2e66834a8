// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";

export { panos } from "../builders.generated.ts";

export interface PanosAddConfigLockArgs extends Common {
  name?: Input<string>;
}

export interface PanosAddressExistsArgs extends Common {
  name?: Input<string>;
  addressname?: Input<string>;
  /** Default: `1`. */
  vsys?: Input<string | number>;
  ipnetmask?: Input<string>;
  iprange?: Input<string>;
  fqdn?: Input<string>;
  description?: Input<string>;
  /** Default: `false`. */
  commit?: Input<boolean>;
}

export interface PanosAddressGroupExistsArgs extends Common {
  name?: Input<string>;
  groupname?: Input<string>;
  /** Default: `1`. */
  vsys?: Input<string | number>;
  members?: Yaml;
  description?: Input<string>;
  /** Default: `false`. */
  commit?: Input<boolean>;
}

export interface PanosCloneConfigArgs extends Common {
  name?: Input<string>;
  xpath?: Input<string>;
  newname?: Input<string>;
  /** Default: `false`. */
  commit?: Input<boolean>;
}

export interface PanosCommitConfigArgs extends Common {
  name?: Input<string>;
}

export interface PanosDeleteConfigArgs extends Common {
  name?: Input<string>;
  xpath?: Input<string>;
  /** Default: `false`. */
  commit?: Input<boolean>;
}

export interface PanosDownloadSoftwareArgs extends Common {
  name?: Input<string>;
  version?: Input<string>;
  /** Default: `false`. */
  synch?: Input<boolean>;
  /** Default: `false`. */
  check?: Input<boolean>;
}

export interface PanosEditConfigArgs extends Common {
  name?: Input<string>;
  xpath?: Input<string>;
  value?: Input<string>;
  /** Default: `false`. */
  commit?: Input<boolean>;
}

export interface PanosMoveConfigArgs extends Common {
  name?: Input<string>;
  xpath?: Input<string>;
  where?: Input<string>;
  dst?: Input<string>;
  /** Default: `false`. */
  commit?: Input<boolean>;
}

export interface PanosRemoveConfigLockArgs extends Common {
  name?: Input<string>;
}

export interface PanosRenameConfigArgs extends Common {
  name?: Input<string>;
  xpath?: Input<string>;
  newname?: Input<string>;
  /** Default: `false`. */
  commit?: Input<boolean>;
}

export interface PanosSecurityRuleExistsArgs extends Common {
  name?: Input<string>;
  rulename?: Input<string>;
  /** Default: `"1"`. */
  vsys?: Input<string | number>;
  action?: Input<string>;
  disabled?: Input<boolean>;
  sourcezone?: Input<string> | YamlList;
  destinationzone?: Input<string>;
  source?: Input<string> | YamlList;
  destination?: Yaml;
  application?: Yaml;
  service?: Yaml;
  description?: Input<string>;
  logsetting?: Input<string>;
  logstart?: Input<boolean>;
  logend?: Input<boolean>;
  negatesource?: Input<boolean>;
  negatedestination?: Input<boolean>;
  profilegroup?: Input<string>;
  datafilter?: Input<string>;
  fileblock?: Input<string>;
  spyware?: Input<string>;
  urlfilter?: Input<string>;
  virus?: Input<string>;
  vulnerability?: Input<string>;
  wildfire?: Input<string>;
  move?: Input<string>;
  movetarget?: Input<string>;
  /** Default: `false`. */
  commit?: Input<boolean>;
}

export interface PanosServiceExistsArgs extends Common {
  name?: Input<string>;
  servicename?: Input<string>;
  /** Default: `1`. */
  vsys?: Input<string | number>;
  protocol?: Input<string>;
  port?: Input<string | number>;
  description?: Input<string>;
  /** Default: `false`. */
  commit?: Input<boolean>;
}

export interface PanosServiceGroupExistsArgs extends Common {
  name?: Input<string>;
  groupname?: Input<string>;
  /** Default: `1`. */
  vsys?: Input<string | number>;
  members?: Yaml;
  description?: Input<string>;
  /** Default: `false`. */
  commit?: Input<boolean>;
}

export interface PanosSetConfigArgs extends Common {
  name?: Input<string>;
  xpath?: Input<string>;
  value?: Input<string>;
  /** Default: `false`. */
  commit?: Input<boolean>;
}

/** Salt's `panos` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html */
export interface Panos {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.add_config_lock
   */
  add_config_lock(id: Input<string>, args?: PanosAddConfigLockArgs): State<"panos", PanosAddConfigLockArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.address_exists
   */
  address_exists(id: Input<string>, args?: PanosAddressExistsArgs): State<"panos", PanosAddressExistsArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.address_group_exists
   */
  address_group_exists(id: Input<string>, args?: PanosAddressGroupExistsArgs): State<"panos", PanosAddressGroupExistsArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.clone_config
   */
  clone_config(id: Input<string>, args?: PanosCloneConfigArgs): State<"panos", PanosCloneConfigArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.commit_config
   */
  commit_config(id: Input<string>, args?: PanosCommitConfigArgs): State<"panos", PanosCommitConfigArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.delete_config
   */
  delete_config(id: Input<string>, args?: PanosDeleteConfigArgs): State<"panos", PanosDeleteConfigArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.download_software
   */
  download_software(id: Input<string>, args?: PanosDownloadSoftwareArgs): State<"panos", PanosDownloadSoftwareArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.edit_config
   */
  edit_config(id: Input<string>, args?: PanosEditConfigArgs): State<"panos", PanosEditConfigArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.move_config
   */
  move_config(id: Input<string>, args?: PanosMoveConfigArgs): State<"panos", PanosMoveConfigArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.remove_config_lock
   */
  remove_config_lock(id: Input<string>, args?: PanosRemoveConfigLockArgs): State<"panos", PanosRemoveConfigLockArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.rename_config
   */
  rename_config(id: Input<string>, args?: PanosRenameConfigArgs): State<"panos", PanosRenameConfigArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.security_rule_exists
   */
  security_rule_exists(id: Input<string>, args?: PanosSecurityRuleExistsArgs): State<"panos", PanosSecurityRuleExistsArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.service_exists
   */
  service_exists(id: Input<string>, args?: PanosServiceExistsArgs): State<"panos", PanosServiceExistsArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.service_group_exists
   */
  service_group_exists(id: Input<string>, args?: PanosServiceGroupExistsArgs): State<"panos", PanosServiceGroupExistsArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.panos.html#salt.states.panos.set_config
   */
  set_config(id: Input<string>, args?: PanosSetConfigArgs): State<"panos", PanosSetConfigArgs>;
}
