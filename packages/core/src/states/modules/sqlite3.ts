// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { sqlite3 } from "../builders.generated.ts";

export interface Sqlite3RowAbsentArgs extends Common {
  name?: Input<string>;
  db: Input<string>;
  table: Input<string>;
  where_sql: Input<string>;
  where_args?: ScalarOrList;
}

export interface Sqlite3RowPresentArgs extends Common {
  name?: Input<string>;
  db: Input<string>;
  table: Input<string>;
  data: Yaml;
  where_sql: Input<string>;
  where_args?: ScalarOrList;
  /** Default: `false`. */
  update?: Input<boolean>;
}

export interface Sqlite3TableAbsentArgs extends Common {
  name?: Input<string>;
  db: Input<string>;
}

export interface Sqlite3TablePresentArgs extends Common {
  name?: Input<string>;
  db: Input<string>;
  schema: Yaml;
  /** Default: `false`. */
  force?: Input<boolean>;
}

/** Salt's `sqlite3` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.sqlite3.html */
export interface Sqlite3 {
  /**
   * Salt 3006 and 3007 only. Required: `db`, `table`, `where_sql`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.sqlite3.html#salt.states.sqlite3.row_absent
   */
  row_absent(id: Input<string>, args: Sqlite3RowAbsentArgs): State<"sqlite3", Sqlite3RowAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `db`, `table`, `data`, `where_sql`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.sqlite3.html#salt.states.sqlite3.row_present
   */
  row_present(id: Input<string>, args: Sqlite3RowPresentArgs): State<"sqlite3", Sqlite3RowPresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `db`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.sqlite3.html#salt.states.sqlite3.table_absent
   */
  table_absent(id: Input<string>, args: Sqlite3TableAbsentArgs): State<"sqlite3", Sqlite3TableAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `db`, `schema`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.sqlite3.html#salt.states.sqlite3.table_present
   */
  table_present(id: Input<string>, args: Sqlite3TablePresentArgs): State<"sqlite3", Sqlite3TablePresentArgs>;
}
