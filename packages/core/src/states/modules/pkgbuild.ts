// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { pkgbuild } from "../builders.generated.ts";

export interface PkgbuildBuiltArgs extends Common {
  name?: Input<string>;
  dest_dir: Input<string>;
  spec: Input<string>;
  sources: Yaml;
  tgt: Input<string>;
  template?: Input<string>;
  deps?: Yaml;
  env?: Yaml;
  results?: Yaml;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `"/var/log/salt/pkgbuild"`. */
  log_dir?: Input<string>;
}

export interface PkgbuildRepoArgs extends Omit<Common, "runas"> {
  name?: Input<string>;
  keyid?: ScalarOrList;
  env?: Yaml;
  /** Default: `false`. */
  use_passphrase?: Input<boolean>;
  /** Default: `"/etc/salt/gpgkeys"`. */
  gnupghome?: Input<string>;
  /** Default: `"builder"`. */
  runas?: Input<string | number>;
  /** Default: `15`. */
  timeout?: Input<number>;
}

/** Salt's `pkgbuild` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkgbuild.html */
export interface Pkgbuild {
  /**
   * Salt 3006, 3007 and 3008. Required: `runas`, `dest_dir`, `spec`, `sources`, `tgt`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkgbuild.html#salt.states.pkgbuild.built
   */
  built(id: Input<string>, args: PkgbuildBuiltArgs): State<"pkgbuild", PkgbuildBuiltArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.pkgbuild.html#salt.states.pkgbuild.repo
   */
  repo(id: Input<string>, args?: PkgbuildRepoArgs): State<"pkgbuild", PkgbuildRepoArgs>;
}
