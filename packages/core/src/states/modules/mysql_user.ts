// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { mysql_user } from "../builders.generated.ts";

export interface MysqlUserAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"localhost"`. */
  host?: Input<string>;
}

export interface MysqlUserPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"localhost"`. */
  host?: Input<string>;
  password?: Input<string>;
  password_hash?: ScalarOrList;
  /** Default: `false`. */
  allow_passwordless?: Input<boolean>;
  /** Default: `false`. */
  unix_socket?: Input<boolean>;
  password_column?: Yaml;
  /** Default: `"mysql_native_password"`. */
  auth_plugin?: Input<string>;
  /** Named in the documentation, not in the signature. */
  connection_user?: Input<string>;
  /** Named in the documentation, not in the signature. */
  connection_pass?: Input<string>;
  /** Named in the documentation, not in the signature. */
  connection_charset?: Input<string>;
}

/** Salt's `mysql_user` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_user.html */
export interface MysqlUser {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_user.html#salt.states.mysql_user.absent
   */
  absent(id: Input<string>, args?: MysqlUserAbsentArgs): State<"mysql_user", MysqlUserAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_user.html#salt.states.mysql_user.present
   */
  present(id: Input<string>, args?: MysqlUserPresentArgs): State<"mysql_user", MysqlUserPresentArgs>;
}
