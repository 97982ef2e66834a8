// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { lxd } from "../builders.generated.ts";

export interface LxdAuthenticateArgs extends Common {
  name?: Input<string>;
  remote_addr: ScalarOrList;
  password: Yaml;
  cert: Yaml;
  key: Yaml;
  /** Default: `true`. */
  verify_cert?: Input<boolean>;
}

export interface LxdConfigManagedArgs extends Common {
  name?: Input<string>;
  value: Yaml;
  /** Default: `false`. */
  force_password?: Input<boolean>;
}

export interface LxdInitArgs extends Common {
  name?: Input<string>;
  /** Default: `"dir"`. */
  storage_backend?: Input<string>;
  trust_password?: ScalarOrList;
  network_address?: ScalarOrList;
  network_port?: Yaml;
  storage_create_device?: Yaml;
  storage_create_loop?: Yaml;
  storage_pool?: Yaml;
  /** Default: `"%SALT_CONFIG_DIR%/lxd_initialized"`. */
  done_file?: Input<string>;
}

/** Salt's `lxd` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd.html */
export interface Lxd {
  /**
   * Salt 3006 and 3007 only. Required: `remote_addr`, `password`, `cert`, `key`. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd.html#salt.states.lxd.authenticate
   */
  authenticate(id: Input<string>, args: LxdAuthenticateArgs): State<"lxd", LxdAuthenticateArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd.html#salt.states.lxd.config_managed
   */
  config_managed(id: Input<string>, args: LxdConfigManagedArgs): State<"lxd", LxdConfigManagedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd.html#salt.states.lxd.init
   */
  init(id: Input<string>, args?: LxdInitArgs): State<"lxd", LxdInitArgs>;
}
