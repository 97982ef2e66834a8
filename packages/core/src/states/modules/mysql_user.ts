// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { MysqlUserAbsentArgs, MysqlUserPresentArgs } from "../hand/mysql.ts";

export type { MysqlUserAbsentArgs, MysqlUserPresentArgs } from "../hand/mysql.ts";
export { mysql_user } from "../builders.generated.ts";

/** Salt's `mysql_user` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_user.html */
export interface MysqlUser {
  /**
   * Removes a user.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_user.html#salt.states.mysql_user.absent
   */
  absent(id: Input<string>, args?: MysqlUserAbsentArgs): State<"mysql_user", MysqlUserAbsentArgs>;
  /**
   * Has a user there with this password. Without one it must say so: `allow_passwordless` or `unix_socket`.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_user.html#salt.states.mysql_user.present
   */
  present(id: Input<string>, args?: MysqlUserPresentArgs): State<"mysql_user", MysqlUserPresentArgs>;
}
