// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { mssql_database } from "../builders.generated.ts";

export interface MssqlDatabaseAbsentArgs extends Common {
  name?: Input<string>;
}

export interface MssqlDatabasePresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"NONE"`. */
  containment?: Input<string>;
  options?: Yaml;
}

/**
 * Salt's `mssql_database` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mssql_database.html
 */
export interface MssqlDatabase {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mssql_database.html#salt.states.mssql_database.absent
   */
  absent(id: Input<string>, args?: MssqlDatabaseAbsentArgs): State<"mssql_database", MssqlDatabaseAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mssql_database.html#salt.states.mssql_database.present
   */
  present(id: Input<string>, args?: MssqlDatabasePresentArgs): State<"mssql_database", MssqlDatabasePresentArgs>;
}
