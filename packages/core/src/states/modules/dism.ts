// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { dism } from "../builders.generated.ts";

export interface DismCapabilityInstalledArgs extends Common {
  name?: Input<string>;
  source?: Input<string>;
  /** Default: `false`. */
  limit_access?: Input<boolean>;
  image?: Input<string>;
  /** Default: `false`. */
  restart?: Input<boolean>;
}

export interface DismCapabilityRemovedArgs extends Common {
  name?: Input<string>;
  image?: Input<string>;
  /** Default: `false`. */
  restart?: Input<boolean>;
}

export interface DismFeatureInstalledArgs extends Common {
  name?: Input<string>;
  package?: Input<string>;
  source?: Input<string>;
  /** Default: `false`. */
  limit_access?: Input<boolean>;
  /** Default: `false`. */
  enable_parent?: Input<boolean>;
  image?: Input<string>;
  /** Default: `false`. */
  restart?: Input<boolean>;
}

export interface DismFeatureRemovedArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  remove_payload?: Input<boolean>;
  image?: Input<string>;
  /** Default: `false`. */
  restart?: Input<boolean>;
}

export interface DismKbRemovedArgs extends Common {
  name?: Input<string>;
  image?: Input<string>;
  /** Default: `false`. */
  restart?: Input<boolean>;
}

export interface DismPackageInstalledArgs extends Common {
  name?: Input<string | number>;
  /** Default: `false`. */
  ignore_check?: Input<boolean>;
  /** Default: `false`. */
  prevent_pending?: Input<boolean>;
  image?: Input<string>;
  /** Default: `false`. */
  restart?: Input<boolean>;
}

export interface DismPackageRemovedArgs extends Common {
  name?: Input<string>;
  image?: Input<string>;
  /** Default: `false`. */
  restart?: Input<boolean>;
}

export interface DismProvisionedPackageInstalledArgs extends Common {
  name?: Input<string>;
  image?: Input<string>;
  /** Default: `false`. */
  restart?: Input<boolean>;
}

/** Salt's `dism` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dism.html */
export interface Dism {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dism.html#salt.states.win_dism.capability_installed
   */
  capability_installed(id: Input<string>, args?: DismCapabilityInstalledArgs): State<"dism", DismCapabilityInstalledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dism.html#salt.states.win_dism.capability_removed
   */
  capability_removed(id: Input<string>, args?: DismCapabilityRemovedArgs): State<"dism", DismCapabilityRemovedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dism.html#salt.states.win_dism.feature_installed
   */
  feature_installed(id: Input<string>, args?: DismFeatureInstalledArgs): State<"dism", DismFeatureInstalledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dism.html#salt.states.win_dism.feature_removed
   */
  feature_removed(id: Input<string>, args?: DismFeatureRemovedArgs): State<"dism", DismFeatureRemovedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dism.html#salt.states.win_dism.kb_removed
   */
  kb_removed(id: Input<string>, args?: DismKbRemovedArgs): State<"dism", DismKbRemovedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dism.html#salt.states.win_dism.package_installed
   */
  package_installed(id: Input<string>, args?: DismPackageInstalledArgs): State<"dism", DismPackageInstalledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dism.html#salt.states.win_dism.package_removed
   */
  package_removed(id: Input<string>, args?: DismPackageRemovedArgs): State<"dism", DismPackageRemovedArgs>;
  /**
   * Salt 3007 and 3008 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dism.html#salt.states.win_dism.provisioned_package_installed
   */
  provisioned_package_installed(id: Input<string>, args?: DismProvisionedPackageInstalledArgs): State<"dism", DismProvisionedPackageInstalledArgs>;
}
