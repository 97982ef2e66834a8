import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

interface PipPlace extends Common {
  /** A virtual environment, or a pip: an absolute path. Without it, the pip of Salt's own Python. */
  bin_env?: Input<string>;
  /** Whom pip runs as. */
  user?: Input<string>;
  cwd?: Input<string>;
  use_vt?: Input<boolean>;
}

interface PipArgs extends PipPlace {
  /** pip's own log file. */
  log?: Input<string>;
  /** `"user:password@host:port"`. */
  proxy?: Input<string>;
  /** Seconds, whole ones. */
  timeout?: Input<number | string>;
}

interface PipInstalledBase extends PipArgs {
  /** @deprecated Write `bin_env`. */
  pip_bin?: Input<string>;
  /** Where packages are looked for beside the index: URLs or paths; several as a list, or with commas between. */
  find_links?: Input<string> | List<string>;
  index_url?: Input<string>;
  extra_index_url?: Input<string>;
  /** Looks in `find_links` only. Refused beside `index_url` and `extra_index_url`. */
  no_index?: Input<boolean>;
  /** The directory that packages go to, instead of the environment's. */
  target?: Input<string>;
  /** Where editable packages are checked out. */
  source?: Input<string>;
  /** Upgrades in every run. */
  upgrade?: Input<boolean>;
  /** Installs anew in every run. */
  force_reinstall?: Input<boolean>;
  /** Installs as if nothing were there, in every run. */
  ignore_installed?: Input<boolean>;
  /** What pip does where a path exists: switch, ignore, wipe, backup. */
  exists_action?: Input<"s" | "i" | "w" | "b">;
  no_deps?: Input<boolean>;
  global_options?: Input<string> | List<string>;
  /** Also takes versions that are not final. */
  pre_releases?: Input<boolean>;
  /** A file with the certificates to trust. */
  cert?: Input<string>;
  /** Environment variables of pip. */
  env_vars?: YamlMap;
  /** A host whose certificate is not checked. */
  trusted_host?: Input<string>;
  no_cache_dir?: Input<boolean>;
  /** `":all:"`, or packages that are built here. */
  no_binary?: Input<string> | List<string>;
  /** Options of pip that Salt does not know: `["--no-build-isolation", { "--retries": 5 }]`. */
  extra_args?: readonly (string | Readonly<Record<string, Input<string | number>>>)[];
  /** @deprecated Where pip keeps downloads: `cache_dir` does not reach pip. */
  download_cache?: Input<string>;
  cache_dir?: "does not reach pip: write `download_cache`";
  repo?: "is read by nothing";
  /** @deprecated pip 22 and older. */
  install_options?: Input<string> | List<string>;
  /** @deprecated pip 20 and older. */
  build?: Input<string>;
  /** @deprecated pip 18 and older. */
  process_dependency_links?: Input<boolean>;
  /** @deprecated pip 9 and older: a directory to download to instead of installing. */
  download?: Input<string>;
  /** @deprecated pip 9 and older; the state fails with newer ones. */
  use_wheel?: Input<boolean>;
  /** @deprecated pip 9 and older; the state fails with newer ones. Write `no_binary`. */
  no_use_wheel?: Input<boolean>;
  /** @deprecated pip 9 and older. */
  allow_all_external?: Input<boolean>;
  /** @deprecated pip 9 and older. */
  allow_external?: Input<string> | List<string>;
  /** @deprecated pip 9 and older. */
  allow_unverified?: Input<string> | List<string>;
  /** @deprecated pip 6 and older. */
  mirrors?: Input<string> | List<string>;
  /** @deprecated pip 6 and older. */
  no_install?: Input<boolean>;
  /** @deprecated pip 6 and older. */
  no_download?: Input<boolean>;
}

/** Packages by name. */
export interface PipInstalledPackages extends PipInstalledBase {
  /** A package with its version: `"django >= 4"`; without it, the id. Not installed beside `pkgs`. */
  name?: Input<string>;
  /** Several packages in one call, with their versions. */
  pkgs?: List<string>;
  requirements?: never;
  editable?: never;
}

/** What files of requirements name, and packages that are worked on. Neither `name` nor the id is a package then. */
export interface PipInstalledRequirements extends PipInstalledBase {
  /** Not looked at. */
  name?: Input<string>;
  /** Files of requirements: `salt://…` or paths; several as a list, or with commas between. */
  requirements: Input<string> | List<string>;
  /** Packages that are used where they lie: paths, or URLs with `#egg=`. */
  editable?: Input<string> | List<string>;
  pkgs?: "are ignored beside `requirements`";
}

/** Packages that are worked on. Neither `name` nor the id is a package then. */
export interface PipInstalledEditable extends PipInstalledBase {
  /** Not looked at. */
  name?: Input<string>;
  /** Packages that are used where they lie: paths, or URLs with `#egg=`. */
  editable: Input<string> | List<string>;
  requirements?: never;
  pkgs?: "are ignored beside `editable`";
}

/** Installs Python packages, into Salt's own Python unless `bin_env` is given. */
export type PipInstalledArgs = PipInstalledPackages | PipInstalledRequirements | PipInstalledEditable;

/** Removes a Python package, from Salt's own Python unless `bin_env` is given. */
export interface PipRemovedArgs extends PipArgs {
  /** The package; without it, the id. */
  name?: Input<string>;
  /** A file with further packages, which go only where `name` is installed. */
  requirements?: Input<string> | List<string>;
}

/** Upgrades all Python packages, in every run; those of Salt's own Python unless `bin_env` is given. */
export interface PipUptodateArgs extends PipPlace {
  /** Not looked at. */
  name?: Input<string>;
}
