// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { mysql_database } from "../builders.generated.ts";

export interface MysqlDatabaseAbsentArgs extends Common {
  name?: Input<string>;
}

export interface MysqlDatabasePresentArgs extends Common {
  name?: Input<string>;
  character_set?: Yaml;
  collate?: Yaml;
}

/**
 * Salt's `mysql_database` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_database.html
 */
export interface MysqlDatabase {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_database.html#salt.states.mysql_database.absent
   */
  absent(id: Input<string>, args?: MysqlDatabaseAbsentArgs): State<"mysql_database", MysqlDatabaseAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_database.html#salt.states.mysql_database.present
   */
  present(id: Input<string>, args?: MysqlDatabasePresentArgs): State<"mysql_database", MysqlDatabasePresentArgs>;
}
