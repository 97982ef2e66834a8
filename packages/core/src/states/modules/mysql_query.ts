// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { mysql_query } from "../builders.generated.ts";

export interface MysqlQueryRunArgs extends Common {
  name?: Input<string>;
  database: ScalarOrList;
  query: Yaml;
  output?: ScalarOrList;
  grain?: Yaml;
  key?: Yaml;
  /** Default: `true`. */
  overwrite?: Input<boolean>;
  /** Default: `true`. */
  check_db_exists?: Input<boolean>;
  client_flags?: ScalarOrList;
}

export interface MysqlQueryRunFileArgs extends Common {
  name?: Input<string>;
  database: ScalarOrList;
  query_file?: ScalarOrList;
  output?: ScalarOrList;
  grain?: Yaml;
  key?: Yaml;
  /** Default: `true`. */
  overwrite?: Input<boolean>;
  /** Default: `true`. */
  check_db_exists?: Input<boolean>;
  client_flags?: ScalarOrList;
}

/** Salt's `mysql_query` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_query.html */
export interface MysqlQuery {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. Required: `database`, `query`. No `mod_watch`: `watch`
   * does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_query.html#salt.states.mysql_query.run
   */
  run(id: Input<string>, args: MysqlQueryRunArgs): State<"mysql_query", MysqlQueryRunArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. Required: `database`. No `mod_watch`: `watch` does
   * what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_query.html#salt.states.mysql_query.run_file
   */
  run_file(id: Input<string>, args: MysqlQueryRunFileArgs): State<"mysql_query", MysqlQueryRunFileArgs>;
}
