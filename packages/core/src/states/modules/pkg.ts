// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";
import type { PkgInstalledArgs, PkgLatestArgs, PkgPurgedArgs, PkgRemovedArgs } from "../hand/pkg.ts";

export type { PkgInstalledArgs, PkgLatestArgs, PkgPurgedArgs, PkgRemovedArgs } from "../hand/pkg.ts";
export { pkg } from "../builders.generated.ts";

export interface PkgDownloadedArgs extends Common {
  name?: Input<string>;
  version?: Input<string>;
  pkgs?: Yaml;
  fromrepo?: Input<string>;
  ignore_epoch?: Yaml;
  downloadonly?: Yaml;
  refresh?: Yaml;
  normalize?: Yaml;
  skip_suggestions?: Yaml;
  sfun?: Yaml;
  /** Named in the documentation, not in the signature. */
  resolve_capabilities?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  disablerepo?: Input<string>;
}

export interface PkgGroupInstalledArgs extends Common {
  name?: Input<string>;
  skip?: Yaml;
  include?: Yaml;
  sfun?: Yaml;
  /** Named in the documentation, not in the signature. */
  fromrepo?: Input<string>;
  /** Named in the documentation, not in the signature. */
  enablerepo?: Input<string>;
  /** Named in the documentation, not in the signature. */
  disablerepo?: Input<string>;
}

export interface PkgHeldArgs extends Common {
  name?: Input<string>;
  version?: Input<string>;
  pkgs?: YamlList;
  /** Default: `false`. */
  replace?: Input<boolean>;
  sfun?: Yaml;
}

export interface PkgPatchDownloadedArgs extends Common {
  name?: Input<string>;
  advisory_ids?: Yaml;
  downloadonly?: Yaml;
  sfun?: Yaml;
}

export interface PkgPatchInstalledArgs extends Common {
  name?: Input<string>;
  advisory_ids?: Yaml;
  downloadonly?: Yaml;
  sfun?: Yaml;
}

export interface PkgUnheldArgs extends Common {
  name?: Input<string>;
  version?: Input<string>;
  pkgs?: YamlList;
  /** Default: `false`. */
  all?: Input<boolean>;
  sfun?: Yaml;
}

export interface PkgUptodateArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  refresh?: Input<boolean>;
  pkgs?: Yaml;
  fromrepo?: Yaml;
  sfun?: Yaml;
  /** Named in the documentation, not in the signature. */
  resolve_capabilities?: Input<boolean>;
}

/** Salt's `pkg` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html */
export interface Pkg {
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.downloaded
   */
  downloaded(id: Input<string>, args?: PkgDownloadedArgs): State<"pkg", PkgDownloadedArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.group_installed
   */
  group_installed(id: Input<string>, args?: PkgGroupInstalledArgs): State<"pkg", PkgGroupInstalledArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.held
   */
  held(id: Input<string>, args?: PkgHeldArgs): State<"pkg", PkgHeldArgs>;
  /**
   * Installs packages, at a version if one is given; what is there stays as it is otherwise.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.installed
   */
  installed(id: Input<string>, args?: PkgInstalledArgs): State<"pkg", PkgInstalledArgs>;
  /**
   * Installs packages and upgrades them to the newest version that the repositories have, in every run.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.latest
   */
  latest(id: Input<string>, args?: PkgLatestArgs): State<"pkg", PkgLatestArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.patch_downloaded
   */
  patch_downloaded(id: Input<string>, args?: PkgPatchDownloadedArgs): State<"pkg", PkgPatchDownloadedArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.patch_installed
   */
  patch_installed(id: Input<string>, args?: PkgPatchInstalledArgs): State<"pkg", PkgPatchInstalledArgs>;
  /**
   * Removes packages with their configuration files.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.purged
   */
  purged(id: Input<string>, args?: PkgPurgedArgs): State<"pkg", PkgPurgedArgs>;
  /**
   * Removes packages and leaves their configuration files.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.removed
   */
  removed(id: Input<string>, args?: PkgRemovedArgs): State<"pkg", PkgRemovedArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.unheld
   */
  unheld(id: Input<string>, args?: PkgUnheldArgs): State<"pkg", PkgUnheldArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.uptodate
   */
  uptodate(id: Input<string>, args?: PkgUptodateArgs): State<"pkg", PkgUptodateArgs>;
}
