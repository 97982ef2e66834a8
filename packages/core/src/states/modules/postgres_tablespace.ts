// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { postgres_tablespace } from "../builders.generated.ts";

export interface PostgresTablespaceAbsentArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  maintenance_db?: Yaml;
  db_user?: ScalarOrList;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
}

export interface PostgresTablespacePresentArgs extends Common {
  name?: Input<string>;
  directory: Input<string>;
  options?: Yaml;
  owner?: ScalarOrList;
  user?: ScalarOrList;
  maintenance_db?: Yaml;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
  db_user?: ScalarOrList;
}

/**
 * Salt's `postgres_tablespace` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_tablespace.html
 */
export interface PostgresTablespace {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_tablespace.html#salt.states.postgres_tablespace.absent
   */
  absent(id: Input<string>, args?: PostgresTablespaceAbsentArgs): State<"postgres_tablespace", PostgresTablespaceAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `directory`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_tablespace.html#salt.states.postgres_tablespace.present
   */
  present(id: Input<string>, args: PostgresTablespacePresentArgs): State<"postgres_tablespace", PostgresTablespacePresentArgs>;
}
