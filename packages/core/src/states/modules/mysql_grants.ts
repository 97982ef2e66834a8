// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { MysqlGrantsAbsentArgs, MysqlGrantsPresentArgs } from "../hand/mysql.ts";

export type { MysqlGrantsAbsentArgs, MysqlGrantsPresentArgs } from "../hand/mysql.ts";
export { mysql_grants } from "../builders.generated.ts";

/** Salt's `mysql_grants` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_grants.html */
export interface MysqlGrants {
  /**
   * Takes privileges from a user.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. Required: `grant`, `database`, `user`. No `mod_watch`:
   * `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_grants.html#salt.states.mysql_grants.absent
   */
  absent(id: Input<string>, args: MysqlGrantsAbsentArgs): State<"mysql_grants", MysqlGrantsAbsentArgs>;
  /**
   * Grants privileges to a user.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. Required: `grant`, `database`, `user`. No `mod_watch`:
   * `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_grants.html#salt.states.mysql_grants.present
   */
  present(id: Input<string>, args: MysqlGrantsPresentArgs): State<"mysql_grants", MysqlGrantsPresentArgs>;
}
