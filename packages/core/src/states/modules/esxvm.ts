// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { esxvm } from "../builders.generated.ts";

export interface EsxvmVmClonedArgs extends Common {
  name?: Input<string>;
}

export interface EsxvmVmConfiguredArgs extends Common {
  name?: Input<string>;
  vm_name: Yaml;
  cpu: Yaml;
  memory: Yaml;
  image: Yaml;
  version: Yaml;
  interfaces: Yaml;
  disks: Yaml;
  scsi_devices: Yaml;
  serial_ports: Yaml;
  datacenter: Yaml;
  datastore: Yaml;
  placement: Yaml;
  cd_dvd_drives?: Yaml;
  sata_controllers?: Yaml;
  advanced_configs?: Yaml;
  template?: Yaml;
  /** Default: `true`. */
  tools?: Input<boolean>;
  /** Default: `false`. */
  power_on?: Input<boolean>;
  /** Default: `false`. */
  deploy?: Input<boolean>;
}

export interface EsxvmVmCreatedArgs extends Common {
  name?: Input<string>;
  vm_name: Yaml;
  cpu: Yaml;
  memory: Yaml;
  image: Yaml;
  version: Yaml;
  interfaces: Yaml;
  disks: Yaml;
  scsi_devices: Yaml;
  serial_ports: Yaml;
  datacenter: Yaml;
  datastore: Yaml;
  placement: Yaml;
  ide_controllers?: Yaml;
  sata_controllers?: Yaml;
  cd_dvd_drives?: Yaml;
  advanced_configs?: Yaml;
  /** Default: `false`. */
  power_on?: Input<boolean>;
}

export interface EsxvmVmRegisteredArgs extends Common {
  vm_name: Yaml;
  datacenter: Yaml;
  placement: Yaml;
  vm_file: Yaml;
  /** Default: `false`. */
  power_on?: Input<boolean>;
}

export interface EsxvmVmUpdatedArgs extends Common {
  name?: Input<string>;
  vm_name: Yaml;
  cpu: Yaml;
  memory: Yaml;
  image: Yaml;
  version: Yaml;
  interfaces: Yaml;
  disks: Yaml;
  scsi_devices: Yaml;
  serial_ports: Yaml;
  datacenter: Yaml;
  datastore: Yaml;
  cd_dvd_drives?: Yaml;
  sata_controllers?: Yaml;
  advanced_configs?: Yaml;
  /** Default: `false`. */
  power_on?: Input<boolean>;
}

/** Salt's `esxvm` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxvm.html */
export interface Esxvm {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxvm.html#salt.states.esxvm.vm_cloned
   */
  vm_cloned(id: Input<string>, args?: EsxvmVmClonedArgs): State<"esxvm", EsxvmVmClonedArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `vm_name`, `cpu`, `memory`, `image`, `version`, `interfaces`, `disks`,
   * `scsi_devices`, `serial_ports`, `datacenter`, `datastore`, `placement`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxvm.html#salt.states.esxvm.vm_configured
   */
  vm_configured(id: Input<string>, args: EsxvmVmConfiguredArgs): State<"esxvm", EsxvmVmConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `vm_name`, `cpu`, `memory`, `image`, `version`, `interfaces`, `disks`,
   * `scsi_devices`, `serial_ports`, `datacenter`, `datastore`, `placement`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxvm.html#salt.states.esxvm.vm_created
   */
  vm_created(id: Input<string>, args: EsxvmVmCreatedArgs): State<"esxvm", EsxvmVmCreatedArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `vm_name`, `datacenter`, `placement`, `vm_file`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxvm.html#salt.states.esxvm.vm_registered
   */
  vm_registered(id: Input<string>, args: EsxvmVmRegisteredArgs): State<"esxvm", EsxvmVmRegisteredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `vm_name`, `cpu`, `memory`, `image`, `version`, `interfaces`, `disks`,
   * `scsi_devices`, `serial_ports`, `datacenter`, `datastore`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxvm.html#salt.states.esxvm.vm_updated
   */
  vm_updated(id: Input<string>, args: EsxvmVmUpdatedArgs): State<"esxvm", EsxvmVmUpdatedArgs>;
}
