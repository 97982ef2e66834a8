// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { nxos } from "../builders.generated.ts";

export interface NxosConfigAbsentArgs extends Common {
  name?: Input<string>;
}

export interface NxosConfigPresentArgs extends Common {
  name?: Input<string>;
}

export interface NxosImageRunningArgs extends Common {
  name?: Input<string>;
  system_image: Input<string>;
  kickstart_image?: Input<string>;
  /** Default: `true`. */
  issu?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  timeout?: ScalarOrList;
}

export interface NxosReplaceArgs extends Common {
  name?: Input<string>;
  repl: Input<string>;
  /** Default: `false`. */
  full_match?: Input<boolean>;
}

export interface NxosUserAbsentArgs extends Common {
  name?: Input<string>;
}

export interface NxosUserPresentArgs extends Common {
  name?: Input<string>;
  password?: Input<string>;
  roles?: Yaml;
  /** Default: `false`. */
  encrypted?: Input<boolean>;
  crypt_salt?: ScalarOrList;
  /** Default: `"sha256"`. */
  algorithm?: Input<string>;
}

/** Salt's `nxos` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nxos_upgrade.html */
export interface Nxos {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nxos.html#salt.states.nxos.config_absent
   */
  config_absent(id: Input<string>, args?: NxosConfigAbsentArgs): State<"nxos", NxosConfigAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nxos.html#salt.states.nxos.config_present
   */
  config_present(id: Input<string>, args?: NxosConfigPresentArgs): State<"nxos", NxosConfigPresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `system_image`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nxos_upgrade.html#salt.states.nxos_upgrade.image_running
   */
  image_running(id: Input<string>, args: NxosImageRunningArgs): State<"nxos", NxosImageRunningArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `repl`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nxos.html#salt.states.nxos.replace
   */
  replace(id: Input<string>, args: NxosReplaceArgs): State<"nxos", NxosReplaceArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nxos.html#salt.states.nxos.user_absent
   */
  user_absent(id: Input<string>, args?: NxosUserAbsentArgs): State<"nxos", NxosUserAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nxos.html#salt.states.nxos.user_present
   */
  user_present(id: Input<string>, args?: NxosUserPresentArgs): State<"nxos", NxosUserPresentArgs>;
}
