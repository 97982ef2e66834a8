// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { PkgDownloadedArgs, PkgGroupInstalledArgs, PkgHeldArgs, PkgPatchDownloadedArgs, PkgPatchInstalledArgs, PkgUnheldArgs, PkgUptodateArgs } from "../hand/pkg-more.ts";
import type { PkgInstalledArgs, PkgLatestArgs, PkgPurgedArgs, PkgRemovedArgs } from "../hand/pkg.ts";

export type { PkgDownloadedArgs, PkgGroupInstalledArgs, PkgHeldArgs, PkgPatchDownloadedArgs, PkgPatchInstalledArgs, PkgUnheldArgs, PkgUptodateArgs } from "../hand/pkg-more.ts";
export type { PkgInstalledArgs, PkgLatestArgs, PkgPurgedArgs, PkgRemovedArgs } from "../hand/pkg.ts";
export { pkg } from "../builders.generated.ts";

/** Salt's `pkg` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html */
export interface Pkg {
  /**
   * Fetches packages, and installs nothing.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.downloaded
   */
  downloaded(id: Input<string>, args?: PkgDownloadedArgs): State<"pkg", PkgDownloadedArgs>;
  /**
   * dnf only: installs a group of packages.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.group_installed
   */
  group_installed(id: Input<string>, args?: PkgGroupInstalledArgs): State<"pkg", PkgGroupInstalledArgs>;
  /**
   * Keeps packages from being upgraded. It installs nothing.
   *
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
   * zypper only: fetches the patches of advisories.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.patch_downloaded
   */
  patch_downloaded(id: Input<string>, args?: PkgPatchDownloadedArgs): State<"pkg", PkgPatchDownloadedArgs>;
  /**
   * zypper only: installs the patches of advisories.
   *
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
   * Lets packages be upgraded again.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.unheld
   */
  unheld(id: Input<string>, args?: PkgUnheldArgs): State<"pkg", PkgUnheldArgs>;
  /**
   * Upgrades all packages that are installed, in every run.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkg.html#salt.states.pkg.uptodate
   */
  uptodate(id: Input<string>, args?: PkgUptodateArgs): State<"pkg", PkgUptodateArgs>;
}
