// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList, YamlMap } from "../loose.ts";

export { virt } from "../builders.generated.ts";

export interface VirtDefinedArgs extends Common {
  name?: Input<string>;
  cpu?: Input<number> | YamlMap;
  mem?: Input<number> | YamlMap;
  vm_type?: ScalarOrList;
  disk_profile?: Input<string>;
  disks?: Yaml;
  nic_profile?: Input<string>;
  interfaces?: Yaml;
  graphics?: Yaml;
  /** Default: `true`. */
  seed?: Input<boolean>;
  /** Default: `true`. */
  install?: Input<boolean>;
  pub_key?: Yaml;
  priv_key?: Yaml;
  connection?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
  os_type?: ScalarOrList;
  arch?: ScalarOrList;
  boot?: Yaml;
  numatune?: Yaml;
  boot_dev?: Input<string> | YamlList;
  hypervisor_features?: Yaml;
  clock?: Yaml;
  serials?: Yaml;
  consoles?: Yaml;
  /** Default: `false`. */
  stop_on_reboot?: Input<boolean>;
  /** Default: `true`. */
  live?: Input<boolean>;
  host_devices?: ScalarOrList;
  /** Default: `false`. */
  autostart?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  seed_cmd?: Yaml;
}

export interface VirtKeysArgs extends Common {
  name?: Input<string>;
  /** Default: `"/etc/pki"`. */
  basepath?: Input<string>;
}

export interface VirtNetworkDefinedArgs extends Common {
  name?: Input<string>;
  bridge: Input<string>;
  forward: Input<string>;
  vport?: Input<string> | YamlMap;
  tag?: Input<number> | YamlList | YamlMap;
  ipv4_config?: Yaml;
  ipv6_config?: Yaml;
  /** Default: `true`. */
  autostart?: Input<boolean>;
  connection?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
  mtu?: Yaml;
  domain?: Yaml;
  nat?: Yaml;
  interfaces?: ScalarOrList;
  addresses?: ScalarOrList;
  physical_function?: ScalarOrList;
  dns?: Yaml;
}

export interface VirtNetworkRunningArgs extends Common {
  name?: Input<string>;
  bridge: Input<string>;
  forward: Input<string>;
  vport?: Input<string> | YamlMap;
  tag?: Input<number> | YamlList | YamlMap;
  ipv4_config?: Yaml;
  ipv6_config?: Yaml;
  /** Default: `true`. */
  autostart?: Input<boolean>;
  connection?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
  mtu?: Yaml;
  domain?: Yaml;
  nat?: Yaml;
  interfaces?: ScalarOrList;
  addresses?: ScalarOrList;
  physical_function?: ScalarOrList;
  dns?: Yaml;
}

export interface VirtPoolDefinedArgs extends Common {
  name?: Input<string>;
  ptype?: Input<string>;
  target?: Input<string>;
  permissions?: Yaml;
  source?: Yaml;
  /** Default: `false`. */
  transient?: Input<boolean>;
  /** Default: `true`. */
  autostart?: Input<boolean>;
  connection?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  start?: ScalarOrList;
}

export interface VirtPoolDeletedArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  purge?: Input<boolean>;
  connection?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
}

export interface VirtPoolRunningArgs extends Common {
  name?: Input<string>;
  ptype?: Input<string>;
  target?: Input<string>;
  permissions?: Yaml;
  source?: Yaml;
  /** Default: `false`. */
  transient?: Input<boolean>;
  /** Default: `true`. */
  autostart?: Input<boolean>;
  connection?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
}

export interface VirtPoweredOffArgs extends Common {
  name?: Input<string>;
  connection?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
}

export interface VirtRebootedArgs extends Common {
  name?: Input<string>;
  connection?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
}

export interface VirtRevertedArgs extends Common {
  name?: Input<string>;
  snapshot?: Input<string>;
  /** Default: `false`. */
  cleanup?: Input<boolean>;
}

export interface VirtRunningArgs extends Common {
  name?: Input<string>;
  cpu?: Input<number> | YamlMap;
  mem?: Input<number> | YamlMap;
  vm_type?: ScalarOrList;
  disk_profile?: Input<string>;
  disks?: Yaml;
  nic_profile?: Input<string>;
  interfaces?: Yaml;
  graphics?: Yaml;
  /** Default: `true`. */
  seed?: Input<boolean>;
  /** Default: `true`. */
  install?: Input<boolean>;
  pub_key?: Yaml;
  priv_key?: Yaml;
  connection?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
  os_type?: ScalarOrList;
  arch?: ScalarOrList;
  boot?: Yaml;
  boot_dev?: Input<string> | YamlList;
  numatune?: Yaml;
  hypervisor_features?: Yaml;
  clock?: Yaml;
  serials?: Yaml;
  consoles?: Yaml;
  /** Default: `false`. */
  stop_on_reboot?: Input<boolean>;
  host_devices?: ScalarOrList;
  /** Default: `false`. */
  autostart?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  seed_cmd?: Yaml;
}

export interface VirtSavedArgs extends Common {
  name?: Input<string>;
  suffix?: Input<string>;
}

export interface VirtSnapshotArgs extends Common {
  name?: Input<string>;
  suffix?: Input<string>;
  connection?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
}

export interface VirtStoppedArgs extends Common {
  name?: Input<string>;
  connection?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
}

export interface VirtUnpoweredArgs extends Common {
  name?: Input<string>;
}

export interface VirtVolumeDefinedArgs extends Common {
  pool: Input<string>;
  name?: Input<string>;
  size: Input<number>;
  /** Default: `0`. */
  allocation?: Input<number>;
  format?: Yaml;
  type?: ScalarOrList;
  permissions?: Yaml;
  backing_store?: Yaml;
  /** Default: `false`. */
  nocow?: Input<boolean>;
  connection?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
}

/** Salt's `virt` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html */
export interface Virt {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.defined
   */
  defined(id: Input<string>, args?: VirtDefinedArgs): State<"virt", VirtDefinedArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.keys
   */
  keys(id: Input<string>, args?: VirtKeysArgs): State<"virt", VirtKeysArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. Required: `bridge`, `forward`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.network_defined
   */
  network_defined(id: Input<string>, args: VirtNetworkDefinedArgs): State<"virt", VirtNetworkDefinedArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. Required: `bridge`, `forward`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.network_running
   */
  network_running(id: Input<string>, args: VirtNetworkRunningArgs): State<"virt", VirtNetworkRunningArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.pool_defined
   */
  pool_defined(id: Input<string>, args?: VirtPoolDefinedArgs): State<"virt", VirtPoolDefinedArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.pool_deleted
   */
  pool_deleted(id: Input<string>, args?: VirtPoolDeletedArgs): State<"virt", VirtPoolDeletedArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.pool_running
   */
  pool_running(id: Input<string>, args?: VirtPoolRunningArgs): State<"virt", VirtPoolRunningArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.powered_off
   */
  powered_off(id: Input<string>, args?: VirtPoweredOffArgs): State<"virt", VirtPoweredOffArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.rebooted
   */
  rebooted(id: Input<string>, args?: VirtRebootedArgs): State<"virt", VirtRebootedArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.reverted
   */
  reverted(id: Input<string>, args?: VirtRevertedArgs): State<"virt", VirtRevertedArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.running
   */
  running(id: Input<string>, args?: VirtRunningArgs): State<"virt", VirtRunningArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.saved
   */
  saved(id: Input<string>, args?: VirtSavedArgs): State<"virt", VirtSavedArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.snapshot
   */
  snapshot(id: Input<string>, args?: VirtSnapshotArgs): State<"virt", VirtSnapshotArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.stopped
   */
  stopped(id: Input<string>, args?: VirtStoppedArgs): State<"virt", VirtStoppedArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.unpowered
   */
  unpowered(id: Input<string>, args?: VirtUnpoweredArgs): State<"virt", VirtUnpoweredArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-virt`. Required: `pool`, `size`. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.virt.html#salt.states.virt.volume_defined
   */
  volume_defined(id: Input<string>, args: VirtVolumeDefinedArgs): State<"virt", VirtVolumeDefinedArgs>;
}
