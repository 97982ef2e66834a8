// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { lxd_profile } from "../builders.generated.ts";

export interface LxdProfileAbsentArgs extends Common {
  name?: Input<string>;
  remote_addr?: ScalarOrList;
  cert?: Yaml;
  key?: Yaml;
  /** Default: `true`. */
  verify_cert?: Input<boolean>;
}

export interface LxdProfilePresentArgs extends Common {
  name?: Input<string>;
  description?: ScalarOrList;
  config?: Yaml;
  devices?: Yaml;
  remote_addr?: ScalarOrList;
  cert?: Yaml;
  key?: Yaml;
  /** Default: `true`. */
  verify_cert?: Input<boolean>;
}

/** Salt's `lxd_profile` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_profile.html */
export interface LxdProfile {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_profile.html#salt.states.lxd_profile.absent
   */
  absent(id: Input<string>, args?: LxdProfileAbsentArgs): State<"lxd_profile", LxdProfileAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_profile.html#salt.states.lxd_profile.present
   */
  present(id: Input<string>, args?: LxdProfilePresentArgs): State<"lxd_profile", LxdProfilePresentArgs>;
}
