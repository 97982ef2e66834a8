import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { PkgName, PkgProviderArgs } from "./pkg.ts";

type UpgradeArgs = Pick<
  PkgProviderArgs,
  | "cache_valid_time"
  | "force_yes"
  | "force_conf_new"
  | "enablerepo"
  | "disablerepo"
  | "disableexcludes"
  | "branch"
  | "setopt"
  | "diff_attr"
  | "resolve_capabilities"
  | "no_recommends"
  | "root"
  | "downloadonly"
>;

/** Upgrades all packages that are installed, in every run. */
export interface PkgUptodateArgs extends Common, UpgradeArgs {
  /** Not looked at. */
  name?: Input<string>;
  /** Fetches the package lists first. Text is refused, also `"true"`. */
  refresh?: Input<boolean>;
  /** Only these packages, of those that can be upgraded. apt upgrades all of them then too. */
  pkgs?: List<string>;
  /** apt and zypper: may install and remove other packages for it. */
  dist_upgrade?: Input<boolean>;
  /** dnf: a repository; apt: a release. Gentoo refuses it. */
  fromrepo?: Input<string>;
  /** Takes packages without a valid signature. */
  skip_verify?: Input<boolean>;
  /** apt: also takes older versions. */
  allow_downgrades?: Input<boolean>;
  /** dnf: only upgrades that mend something. */
  minimal?: Input<boolean>;
  /** dnf: `false` does not replace packages by others. */
  obsoletes?: Input<boolean>;
}

interface PkgHeldBase extends Common {
  /** The package; without it, the id. Not looked at beside `pkgs`. */
  name?: Input<string>;
}

/** One package, which is `name` or the id. */
export interface PkgHeldOne extends PkgHeldBase {
  /** dnf and zypper: the version to hold it at. */
  version?: Input<string>;
  /** Releases all other packages. */
  replace?: Input<boolean>;
  pkgs?: never;
}

/** Several packages. */
export interface PkgHeldMany extends PkgHeldBase {
  pkgs: List<PkgName>;
  /** Releases all other packages. */
  replace?: Input<boolean>;
  version?: "is ignored beside `pkgs`: write { package: version } in `pkgs`";
}

/** Keeps packages from being upgraded. It installs nothing. */
export type PkgHeldArgs = PkgHeldOne | PkgHeldMany;

/** One package, which is `name` or the id. */
export interface PkgUnheldOne extends PkgHeldBase {
  /** dnf and zypper: only a hold at this version. */
  version?: Input<string>;
  /** Releases all packages. */
  all?: Input<boolean>;
  pkgs?: never;
}

/** Several packages. */
export interface PkgUnheldMany extends PkgHeldBase {
  pkgs: List<PkgName>;
  /** Releases all packages. */
  all?: Input<boolean>;
  version?: "is ignored beside `pkgs`: write { package: version } in `pkgs`";
}

/** Lets packages be upgraded again. */
export type PkgUnheldArgs = PkgUnheldOne | PkgUnheldMany;

/** dnf only: installs a group of packages. */
export interface PkgGroupInstalledArgs
  extends Common,
    Pick<PkgProviderArgs, "enablerepo" | "disablerepo" | "disableexcludes" | "branch" | "setopt"> {
  /** The group. Without it, the id. */
  name?: Input<string>;
  /** Packages of the group to leave out; not those that it must have. */
  skip?: List<string>;
  /** Optional packages of the group, or others, to install too. */
  include?: List<string>;
  /** A repository: no other one is asked. */
  fromrepo?: Input<string>;
  /** Takes packages without a valid signature. */
  skip_verify?: Input<boolean>;
}

interface PkgDownloadedBase extends Omit<PkgProviderArgs, "downloadonly"> {
  /** The package; without it, the id. Not looked at beside `pkgs`. */
  name?: Input<string>;
  /** Fetches the package lists first. */
  refresh?: Input<boolean>;
  /** dnf: a repository; apt: a release. */
  fromrepo?: Input<string>;
  /** Takes packages without a valid signature. */
  skip_verify?: Input<boolean>;
  /** Takes names literally: no search for packages that provide them. */
  skip_suggestions?: Input<boolean>;
  /** `false` keeps the architecture in names. */
  normalize?: Input<boolean>;
  /** `true` compares versions without epochs. */
  ignore_epoch?: Input<boolean>;
}

/** One package, which is `name` or the id. */
export interface PkgDownloadedOne extends PkgDownloadedBase {
  version?: Input<string>;
  pkgs?: never;
}

/** Several packages in one call of the package manager. */
export interface PkgDownloadedMany extends PkgDownloadedBase {
  pkgs: List<PkgName>;
  version?: "is ignored beside `pkgs`: write { package: version } in `pkgs`";
}

/** Fetches packages, and installs nothing. */
export type PkgDownloadedArgs = PkgDownloadedOne | PkgDownloadedMany;

interface PatchArgs extends Common {
  /** Not looked at beside `advisory_ids`. */
  name?: Input<string>;
  /** Advisories: `["openSUSE-2017-1"]`. Without it, the name or id. */
  advisory_ids?: List<string>;
}

/** zypper only: installs the patches of advisories. */
export interface PkgPatchInstalledArgs extends PatchArgs {
  /** Fetches them only. */
  downloadonly?: Input<boolean>;
}

/** zypper only: fetches the patches of advisories. */
export type PkgPatchDownloadedArgs = PatchArgs;
