// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";

export { chocolatey } from "../builders.generated.ts";

export interface ChocolateyBootstrappedArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  source?: Input<string>;
  version?: Input<string>;
}

export interface ChocolateyInstalledArgs extends Common {
  name?: Input<string>;
  version?: Input<string>;
  source?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  pre_versions?: Input<boolean>;
  install_args?: Input<string> | YamlList;
  /** Default: `false`. */
  override_args?: Input<boolean>;
  /** Default: `false`. */
  force_x86?: Input<boolean>;
  package_args?: Input<string>;
  /** Default: `false`. */
  allow_multiple?: Input<boolean> | YamlList;
  execution_timeout?: Input<string | number>;
  virus_check?: Input<boolean>;
}

export interface ChocolateySourcePresentArgs extends Common {
  name?: Input<string>;
  source_location: Yaml;
  username?: Input<string>;
  password?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  priority?: Input<number>;
}

export interface ChocolateyUnbootstrappedArgs extends Common {
  name?: Input<string>;
}

export interface ChocolateyUninstalledArgs extends Common {
  name?: Input<string>;
  version?: Input<string>;
  uninstall_args?: Input<string> | YamlList;
  /** Default: `false`. */
  override_args?: Input<string | boolean>;
}

export interface ChocolateyUpgradedArgs extends Common {
  name?: Input<string>;
  version?: Input<string>;
  source?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  pre_versions?: Input<boolean>;
  install_args?: Input<string> | YamlList;
  /** Default: `false`. */
  override_args?: Input<boolean>;
  /** Default: `false`. */
  force_x86?: Input<boolean>;
  package_args?: Input<string>;
}

/** Salt's `chocolatey` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.chocolatey.html */
export interface Chocolatey {
  /**
   * Salt 3007 and 3008 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.chocolatey.html#salt.states.chocolatey.bootstrapped
   */
  bootstrapped(id: Input<string>, args?: ChocolateyBootstrappedArgs): State<"chocolatey", ChocolateyBootstrappedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.chocolatey.html#salt.states.chocolatey.installed
   */
  installed(id: Input<string>, args?: ChocolateyInstalledArgs): State<"chocolatey", ChocolateyInstalledArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `source_location`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.chocolatey.html#salt.states.chocolatey.source_present
   */
  source_present(id: Input<string>, args: ChocolateySourcePresentArgs): State<"chocolatey", ChocolateySourcePresentArgs>;
  /**
   * Salt 3007 and 3008 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.chocolatey.html#salt.states.chocolatey.unbootstrapped
   */
  unbootstrapped(id: Input<string>, args?: ChocolateyUnbootstrappedArgs): State<"chocolatey", ChocolateyUnbootstrappedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.chocolatey.html#salt.states.chocolatey.uninstalled
   */
  uninstalled(id: Input<string>, args?: ChocolateyUninstalledArgs): State<"chocolatey", ChocolateyUninstalledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.chocolatey.html#salt.states.chocolatey.upgraded
   */
  upgraded(id: Input<string>, args?: ChocolateyUpgradedArgs): State<"chocolatey", ChocolateyUpgradedArgs>;
}
