import type { Input, List, OneOf } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

/** Creates a virtual environment, and installs packages into it. `clear` empties it in every run. */
export interface VirtualenvManagedArgs extends Common {
  /** The directory. Without it, the id. */
  name?: Input<string>;
  /** What makes it: `"venv"` of Python itself, `"virtualenv"`, or the path of a program or a Python. */
  venv_bin?: Input<OneOf<"venv" | "virtualenv">>;
  /** A file of requirements: `salt://…` or a path; several with commas between. A list crashes the state. */
  requirements?: Input<string>;
  /** Packages to install: a list, or text with commas. */
  pip_pkgs?: List<string> | Input<string>;
  /** The system's packages are seen too. */
  system_site_packages?: Input<boolean>;
  /** Empties the environment first, in every run. */
  clear?: Input<boolean>;
  /** The Python to use: a program's name or path. */
  python?: Input<string>;
  /** `virtualenv` alone: directories in which it looks for packages. */
  extra_search_dir?: Input<string> | List<string>;
  /** `virtualenv` alone: fetches nothing from the web. */
  never_download?: Input<boolean>;
  /** What the shell shows while it is active. */
  prompt?: Input<string>;
  /** `venv` alone: links to Python instead of copies. */
  symlinks?: Input<boolean>;
  /** `venv` alone: takes over a newer Python. Crashes beside `requirements` and `pip_pkgs`. */
  upgrade?: Input<boolean>;
  /** Installs pip where the environment has none. */
  pip?: Input<boolean>;
  /** Whom everything runs as. */
  user?: Input<string>;
  /** The directory in which pip runs; for `requirements`, the file's own. */
  cwd?: Input<string>;
  index_url?: Input<string>;
  extra_index_url?: Input<string>;
  /** Also takes versions that are not final. */
  pre_releases?: Input<boolean>;
  no_deps?: Input<boolean>;
  /** Upgrades packages, in every run. */
  pip_upgrade?: Input<boolean>;
  /** Installs packages anew although they are there. */
  pip_ignore_installed?: Input<boolean>;
  /** What pip does where a path exists: switch, ignore, wipe, backup. */
  pip_exists_action?: Input<"s" | "i" | "w" | "b">;
  pip_no_cache_dir?: Input<boolean>;
  pip_cache_dir?: Input<string>;
  proxy?: Input<string>;
  use_vt?: Input<boolean>;
  /** Environment variables of pip. */
  env_vars?: YamlMap;
  /** `":all:"`, or packages that are built here. */
  no_binary?: Input<string> | List<string>;
  /** @deprecated pip 9 and older: a directory to download to instead of installing. */
  pip_download?: Input<string>;
  /** @deprecated Write `pip_cache_dir`. */
  pip_download_cache?: Input<string>;
  /** @deprecated pip 18 and older. */
  process_dependency_links?: Input<boolean>;
  /** @deprecated pip 9 and older; the state fails with newer ones. */
  use_wheel?: Input<boolean>;
  /** @deprecated pip 9 and older; the state fails with newer ones. Write `no_binary`. */
  no_use_wheel?: Input<boolean>;
  /** @deprecated virtualenv older than 1.10. */
  distribute?: Input<boolean>;
}

/** The same as `virtualenv.managed`. */
export type VirtualenvManageArgs = VirtualenvManagedArgs;
