// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { MysqlQueryRunArgs, MysqlQueryRunFileArgs } from "../hand/mysql.ts";

export type { MysqlQueryRunArgs, MysqlQueryRunFileArgs } from "../hand/mysql.ts";
export { mysql_query } from "../builders.generated.ts";

/** Salt's `mysql_query` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_query.html */
export interface MysqlQuery {
  /**
   * Runs a query, in every run of the state.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. Required: `database`, `query`. No `mod_watch`: `watch`
   * does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_query.html#salt.states.mysql_query.run
   */
  run(id: Input<string>, args: MysqlQueryRunArgs): State<"mysql_query", MysqlQueryRunArgs>;
  /**
   * Runs the queries of a file, in every run of the state.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. Required: `database`, `query_file`. No `mod_watch`:
   * `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_query.html#salt.states.mysql_query.run_file
   */
  run_file(id: Input<string>, args: MysqlQueryRunFileArgs): State<"mysql_query", MysqlQueryRunFileArgs>;
}
