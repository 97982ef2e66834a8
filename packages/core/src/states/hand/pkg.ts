import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** A package by name, or a name with the version that is wanted: `"vim"`, `{ vim: ">=9.1" }`. */
export type PkgName = string | Readonly<Record<string, Input<string>>>;

/** What `pkg_verify` narrows `rpm -V` to. */
export interface PkgVerifyOption {
  /** Kinds of files that may differ: `"config"`, `"doc"`. */
  ignore_types?: List<string>;
  /** Options of `rpm -V` without their dashes: `"nodigest"`. */
  verify_options?: List<string>;
}

/** What `pkg.installed` and `pkg.latest` hand on to the package manager; each one drops what is another's. */
export interface PkgProviderArgs extends Common {
  /** apt: the package lists count as fresh for this many seconds, whatever `refresh` says. */
  cache_valid_time?: Input<number>;
  /** apt: `false` leaves out recommended packages. */
  install_recommends?: Input<boolean>;
  /** apt: upgrades what is there; the state fails for a package that is not installed. */
  only_upgrade?: Input<boolean>;
  /** apt: a file of debconf answers that is loaded first. */
  debconf?: Input<string>;
  /** apt: `--force-yes`. */
  force_yes?: Input<boolean>;
  /** apt: takes the package's version of every changed configuration file. */
  force_conf_new?: Input<boolean>;
  /** apt: the environment of apt-get and dpkg. */
  env?: Readonly<Record<string, Input<string>>> | List<string>;
  /** dnf: repositories to enable for this call; one as text, several as a list. Dropped beside `fromrepo`. */
  enablerepo?: Input<string> | List<string>;
  /** dnf: repositories to disable for this call; one as text, several as a list. Dropped beside `fromrepo`. */
  disablerepo?: Input<string> | List<string>;
  /** dnf: whose `excludepkgs` to disregard: `"main"`, `"all"` or a repository. */
  disableexcludes?: Input<string>;
  branch?: Input<string>;
  /** dnf: `key=value` options for this call. */
  setopt?: List<string> | Input<string>;
  /** rpm: `false` keeps a name that ends like an architecture as it is. Stricter than `normalize`. */
  split_arch?: Input<boolean>;
  /** rpm: what the changes list beside versions: `"arch"`, `"install_date"`, `"all"`. */
  diff_attr?: List<string> | Input<string>;
  /** zypper: names may be capabilities that a package provides. */
  resolve_capabilities?: Input<boolean>;
  /** zypper: `true` fails when a repository cannot be reached. */
  ignore_repo_failure?: Input<boolean>;
  /** zypper: leaves out recommended packages. */
  no_recommends?: Input<boolean>;
  /** zypper: installs under another root directory. */
  root?: Input<string>;
  /** pacman: upgrades the system in the same call. */
  sysupgrade?: Input<boolean>;
  downloadonly?: Input<boolean>;
  /** Windows: `false` keeps the exit code 3010 from marking that a reboot is needed. */
  report_reboot_exit_codes?: Input<boolean>;
}

interface PkgInstalledBase extends PkgProviderArgs {
  /** The package; without it, the id. Not installed beside `pkgs` or `sources`. */
  name?: Input<string>;
  /** Fetches the package lists first. Unset: once in a run, before its first `pkg` state. */
  refresh?: Input<boolean>;
  /** dnf: a repository; apt: a release such as `"trixie-backports"`. */
  fromrepo?: Input<string>;
  /** Takes packages without a valid signature. */
  skip_verify?: Input<boolean>;
  /** Takes names literally: no search for packages that provide them. */
  skip_suggestions?: Input<boolean>;
  /** A newer version than the wanted one is right too. */
  allow_updates?: Input<boolean>;
  /** rpm: reinstalls packages whose files were changed. */
  pkg_verify?: Input<boolean> | List<PkgVerifyOption>;
  /** `false` keeps the architecture in names: `"name:i386"`, `"name.i686"`. */
  normalize?: Input<boolean>;
  /** `true` compares versions without epochs; `false` with them always. Unset: with them if the wanted one has one. */
  ignore_epoch?: Input<boolean>;
  reinstall?: Input<boolean>;
  /** Holds the package at its version afterwards; `false` removes a hold. */
  hold?: Input<boolean>;
  /** Lifts holds that are in the way for as long as the state runs; otherwise it fails. */
  update_holds?: Input<boolean>;
  /** `false`: `sources` may come from servers with an invalid certificate. */
  verify_ssl?: Input<boolean>;
}

/** One package, which is `name` or the id. */
export interface PkgInstalledOne extends PkgInstalledBase {
  /** One version (`"1.2-3"`), a condition (`">=1.2"`), a pattern (`"1.2*"`) or `"latest"`. Text: YAML cuts 1.10 to 1.1. */
  version?: Input<string>;
  pkgs?: never;
  sources?: never;
}

/** Several packages in one call of the package manager. */
export interface PkgInstalledMany extends PkgInstalledBase {
  pkgs: List<PkgName>;
  sources?: "cannot stand beside `pkgs`: Salt refuses both together";
  version?: "is ignored beside `pkgs`: write { package: version } in `pkgs`";
}

/** Packages from files: `{ name: "salt://…" }`, a URL or a path. */
export interface PkgInstalledFiles extends PkgInstalledBase {
  sources: List<Readonly<Record<string, Input<string>>>>;
  pkgs?: "cannot stand beside `sources`: Salt refuses both together";
  version?: "is ignored beside `sources`: the file has its version";
}

/** Installs packages, at a version if one is given; what is there stays as it is otherwise. */
export type PkgInstalledArgs = PkgInstalledOne | PkgInstalledMany | PkgInstalledFiles;

/** Installs packages and upgrades them to the newest version that the repositories have, in every run. */
export interface PkgLatestArgs extends PkgProviderArgs {
  /** The package; without it, the id. Not looked at beside `pkgs`. */
  name?: Input<string>;
  pkgs?: List<string>;
  /** Fetches the package lists first. Unset: once in a run, before its first `pkg` state. */
  refresh?: Input<boolean>;
  /** dnf: a repository; apt: a release such as `"trixie-backports"`. */
  fromrepo?: Input<string>;
  /** Takes packages without a valid signature. */
  skip_verify?: Input<boolean>;
  /** Gentoo: `false` leaves changed USE flags alone. */
  watch_flags?: Input<boolean>;
}

interface PkgRemovedBase extends Common {
  /** The package; without it, the id. Not looked at beside `pkgs`. */
  name?: Input<string>;
  /** `false` keeps the architecture in names: `"name:i386"`, `"name.i686"`. */
  normalize?: Input<boolean>;
  /** `true` compares versions without epochs. Unset: with them if the given version has one. */
  ignore_epoch?: Input<boolean>;
  /** apt: the environment of apt-get and dpkg. */
  env?: Readonly<Record<string, Input<string>>> | List<string>;
  /** rpm: `false` keeps a name that ends like an architecture as it is. */
  split_arch?: Input<boolean>;
  /** zypper: removes under another root directory. */
  root?: Input<string>;
}

/** One package, which is `name` or the id. */
export interface PkgRemovedOne extends PkgRemovedBase {
  /** Only this version is removed; another one stays and the state succeeds. */
  version?: Input<string>;
  pkgs?: never;
}

/** Several packages in one call of the package manager. */
export interface PkgRemovedMany extends PkgRemovedBase {
  pkgs: List<PkgName>;
  version?: "is ignored beside `pkgs`: write { package: version } in `pkgs`";
}

/** Removes packages and leaves their configuration files. */
export type PkgRemovedArgs = PkgRemovedOne | PkgRemovedMany;
/** Removes packages with their configuration files. */
export type PkgPurgedArgs = PkgRemovedArgs;
