// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList, YamlMap } from "../loose.ts";

export { esxi } from "../builders.generated.ts";

export interface EsxiCoredumpConfiguredArgs extends Common {
  name?: Input<string>;
  enabled: Input<boolean> | YamlMap;
  dump_ip: Input<string>;
  /** Default: `"vmk0"`. */
  host_vnic?: Input<string>;
  /** Default: `6500`. */
  dump_port?: Input<string | number>;
}

export interface EsxiDiskgroupsConfiguredArgs extends Common {
  name?: Input<string>;
  diskgroups: Yaml;
  /** Default: `false`. */
  erase_disks?: Input<boolean>;
}

export interface EsxiHostCacheConfiguredArgs extends Common {
  name?: Input<string>;
  enabled: ScalarOrList;
  datastore: ScalarOrList;
  /** Default: `"100%"`. */
  swap_size?: Input<string>;
  /** Default: `false`. */
  dedicated_backing_disk?: Input<boolean>;
  /** Default: `false`. */
  erase_backing_disk?: Input<boolean>;
}

export interface EsxiNtpConfiguredArgs extends Common {
  name?: Input<string>;
  service_running: Input<boolean>;
  ntp_servers?: Yaml;
  service_policy?: Input<string>;
  /** Default: `false`. */
  service_restart?: Input<boolean>;
  /** Default: `false`. */
  update_datetime?: Input<boolean>;
}

export interface EsxiPasswordPresentArgs extends Common {
  name?: Input<string>;
  password: Input<string>;
}

export interface EsxiSshConfiguredArgs extends Common {
  name?: Input<string>;
  service_running: Input<boolean>;
  ssh_key?: ScalarOrList;
  ssh_key_file?: Input<string>;
  service_policy?: Input<string>;
  /** Default: `false`. */
  service_restart?: Input<boolean>;
  certificate_verify?: Input<boolean>;
}

export interface EsxiSyslogConfiguredArgs extends Common {
  name?: Input<string>;
  syslog_configs: Yaml;
  /** Default: `true`. */
  firewall?: Input<boolean>;
  /** Default: `true`. */
  reset_service?: Input<boolean>;
  /** Default: `false`. */
  reset_syslog_config?: Input<boolean> | YamlList;
  reset_configs?: Input<string> | YamlList;
}

export interface EsxiVmotionConfiguredArgs extends Common {
  name?: Input<string>;
  enabled: Input<boolean>;
  /** Default: `"vmk0"`. */
  device?: Input<string>;
}

export interface EsxiVsanConfiguredArgs extends Common {
  name?: Input<string>;
  enabled: Input<boolean>;
  /** Default: `false`. */
  add_disks_to_vsan?: Input<boolean>;
}

/** Salt's `esxi` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxi.html */
export interface Esxi {
  /**
   * Salt 3006 and 3007 only. Required: `enabled`, `dump_ip`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxi.html#salt.states.esxi.coredump_configured
   */
  coredump_configured(id: Input<string>, args: EsxiCoredumpConfiguredArgs): State<"esxi", EsxiCoredumpConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `diskgroups`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxi.html#salt.states.esxi.diskgroups_configured
   */
  diskgroups_configured(id: Input<string>, args: EsxiDiskgroupsConfiguredArgs): State<"esxi", EsxiDiskgroupsConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `enabled`, `datastore`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxi.html#salt.states.esxi.host_cache_configured
   */
  host_cache_configured(id: Input<string>, args: EsxiHostCacheConfiguredArgs): State<"esxi", EsxiHostCacheConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `service_running`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxi.html#salt.states.esxi.ntp_configured
   */
  ntp_configured(id: Input<string>, args: EsxiNtpConfiguredArgs): State<"esxi", EsxiNtpConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `password`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxi.html#salt.states.esxi.password_present
   */
  password_present(id: Input<string>, args: EsxiPasswordPresentArgs): State<"esxi", EsxiPasswordPresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `service_running`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxi.html#salt.states.esxi.ssh_configured
   */
  ssh_configured(id: Input<string>, args: EsxiSshConfiguredArgs): State<"esxi", EsxiSshConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `syslog_configs`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxi.html#salt.states.esxi.syslog_configured
   */
  syslog_configured(id: Input<string>, args: EsxiSyslogConfiguredArgs): State<"esxi", EsxiSyslogConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `enabled`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxi.html#salt.states.esxi.vmotion_configured
   */
  vmotion_configured(id: Input<string>, args: EsxiVmotionConfiguredArgs): State<"esxi", EsxiVmotionConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `enabled`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxi.html#salt.states.esxi.vsan_configured
   */
  vsan_configured(id: Input<string>, args: EsxiVsanConfiguredArgs): State<"esxi", EsxiVsanConfiguredArgs>;
}
