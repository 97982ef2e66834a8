// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { MysqlDatabaseAbsentArgs, MysqlDatabasePresentArgs } from "../hand/mysql.ts";

export type { MysqlDatabaseAbsentArgs, MysqlDatabasePresentArgs } from "../hand/mysql.ts";
export { mysql_database } from "../builders.generated.ts";

/**
 * Salt's `mysql_database` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_database.html
 */
export interface MysqlDatabase {
  /**
   * Removes a database, with all that is in it.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_database.html#salt.states.mysql_database.absent
   */
  absent(id: Input<string>, args?: MysqlDatabaseAbsentArgs): State<"mysql_database", MysqlDatabaseAbsentArgs>;
  /**
   * Has a database there. A character set and collation are those of a new one; they are changed where they
   * differ.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_database.html#salt.states.mysql_database.present
   */
  present(id: Input<string>, args?: MysqlDatabasePresentArgs): State<"mysql_database", MysqlDatabasePresentArgs>;
}
