// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { smartos } from "../builders.generated.ts";

export interface SmartosConfigAbsentArgs extends Common {
  name?: Input<string>;
}

export interface SmartosConfigPresentArgs extends Common {
  name?: Input<string>;
  value: Yaml;
}

export interface SmartosImageAbsentArgs extends Common {
  name?: Input<string>;
}

export interface SmartosImagePresentArgs extends Common {
  name?: Input<string>;
}

export interface SmartosImageVacuumArgs extends Common {
  name?: Input<string>;
}

export interface SmartosSourceAbsentArgs extends Common {
  name?: Input<string>;
}

export interface SmartosSourcePresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"imgapi"`. */
  source_type?: Input<string>;
}

export interface SmartosVmAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  archive?: Input<boolean>;
}

export interface SmartosVmPresentArgs extends Common {
  name?: Input<string>;
  vmconfig: Yaml;
  config?: Yaml;
}

export interface SmartosVmRunningArgs extends Common {
  name?: Input<string>;
}

export interface SmartosVmStoppedArgs extends Common {
  name?: Input<string>;
}

/** Salt's `smartos` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smartos.html */
export interface Smartos {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smartos.html#salt.states.smartos.config_absent
   */
  config_absent(id: Input<string>, args?: SmartosConfigAbsentArgs): State<"smartos", SmartosConfigAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smartos.html#salt.states.smartos.config_present
   */
  config_present(id: Input<string>, args: SmartosConfigPresentArgs): State<"smartos", SmartosConfigPresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smartos.html#salt.states.smartos.image_absent
   */
  image_absent(id: Input<string>, args?: SmartosImageAbsentArgs): State<"smartos", SmartosImageAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smartos.html#salt.states.smartos.image_present
   */
  image_present(id: Input<string>, args?: SmartosImagePresentArgs): State<"smartos", SmartosImagePresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smartos.html#salt.states.smartos.image_vacuum
   */
  image_vacuum(id: Input<string>, args?: SmartosImageVacuumArgs): State<"smartos", SmartosImageVacuumArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smartos.html#salt.states.smartos.source_absent
   */
  source_absent(id: Input<string>, args?: SmartosSourceAbsentArgs): State<"smartos", SmartosSourceAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smartos.html#salt.states.smartos.source_present
   */
  source_present(id: Input<string>, args?: SmartosSourcePresentArgs): State<"smartos", SmartosSourcePresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smartos.html#salt.states.smartos.vm_absent
   */
  vm_absent(id: Input<string>, args?: SmartosVmAbsentArgs): State<"smartos", SmartosVmAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `vmconfig`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smartos.html#salt.states.smartos.vm_present
   */
  vm_present(id: Input<string>, args: SmartosVmPresentArgs): State<"smartos", SmartosVmPresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smartos.html#salt.states.smartos.vm_running
   */
  vm_running(id: Input<string>, args?: SmartosVmRunningArgs): State<"smartos", SmartosVmRunningArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smartos.html#salt.states.smartos.vm_stopped
   */
  vm_stopped(id: Input<string>, args?: SmartosVmStoppedArgs): State<"smartos", SmartosVmStoppedArgs>;
}
