// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { postgres_database } from "../builders.generated.ts";

export interface PostgresDatabaseAbsentArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  maintenance_db?: Yaml;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
  db_user?: ScalarOrList;
}

export interface PostgresDatabasePresentArgs extends Common {
  name?: Input<string>;
  tablespace?: Yaml;
  encoding?: Yaml;
  lc_collate?: Yaml;
  lc_ctype?: Yaml;
  owner?: ScalarOrList;
  /** Default: `false`. */
  owner_recurse?: Input<boolean>;
  template?: Yaml;
  user?: ScalarOrList;
  maintenance_db?: Yaml;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
  db_user?: ScalarOrList;
}

/**
 * Salt's `postgres_database` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_database.html
 */
export interface PostgresDatabase {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_database.html#salt.states.postgres_database.absent
   */
  absent(id: Input<string>, args?: PostgresDatabaseAbsentArgs): State<"postgres_database", PostgresDatabaseAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_database.html#salt.states.postgres_database.present
   */
  present(id: Input<string>, args?: PostgresDatabasePresentArgs): State<"postgres_database", PostgresDatabasePresentArgs>;
}
