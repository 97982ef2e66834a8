// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { user } from "../builders.generated.ts";

export interface UserAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  purge?: Input<boolean>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. Salt 3007 and 3008 only. */
  local?: Input<boolean>;
}

export interface UserPresentArgs extends Common {
  name?: Input<string>;
  uid?: Input<string | number>;
  gid?: Input<string | number>;
  usergroup?: ScalarOrList;
  groups?: Yaml;
  optional_groups?: ScalarOrList;
  /** Default: `true`. */
  remove_groups?: Input<boolean>;
  home?: Input<string>;
  /** Default: `true`. */
  createhome?: Input<boolean>;
  /** Default: `false`. */
  persist_home?: Input<boolean>;
  password?: ScalarOrList;
  /** Default: `false`. */
  hash_password?: Input<boolean>;
  /** Default: `true`. */
  enforce_password?: Input<boolean>;
  /** Default: `false`. */
  empty_password?: Input<boolean>;
  shell?: Input<string>;
  /** Default: `true`. */
  unique?: Input<boolean>;
  /** Default: `false`. */
  system?: Input<boolean>;
  fullname?: Input<string>;
  roomnumber?: ScalarOrList;
  workphone?: ScalarOrList;
  homephone?: ScalarOrList;
  other?: ScalarOrList;
  loginclass?: Yaml;
  date?: ScalarOrList;
  mindays?: ScalarOrList;
  maxdays?: ScalarOrList;
  inactdays?: ScalarOrList;
  warndays?: ScalarOrList;
  expire?: Yaml;
  win_homedrive?: ScalarOrList;
  win_profile?: ScalarOrList;
  win_logonscript?: ScalarOrList;
  win_description?: Yaml;
  /** Default: `false`. */
  nologinit?: Input<boolean>;
  /** Default: `false`. */
  allow_uid_change?: Input<boolean>;
  /** Default: `false`. */
  allow_gid_change?: Input<boolean>;
  password_lock?: ScalarOrList;
  /** Default: `false`. Salt 3007 and 3008 only. */
  local?: Input<boolean>;
}

/** Salt's `user` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.user.html */
export interface User {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.user.html#salt.states.user.absent
   */
  absent(id: Input<string>, args?: UserAbsentArgs): State<"user", UserAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.user.html#salt.states.user.present
   */
  present(id: Input<string>, args?: UserPresentArgs): State<"user", UserPresentArgs>;
}
