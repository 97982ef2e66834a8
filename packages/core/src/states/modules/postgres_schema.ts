// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { postgres_schema } from "../builders.generated.ts";

export interface PostgresSchemaAbsentArgs extends Common {
  dbname: ScalarOrList;
  name?: Input<string>;
  user?: ScalarOrList;
  db_user?: ScalarOrList;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
}

export interface PostgresSchemaPresentArgs extends Common {
  dbname: ScalarOrList;
  name?: Input<string>;
  owner?: Yaml;
  user?: ScalarOrList;
  db_user?: ScalarOrList;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
}

/**
 * Salt's `postgres_schema` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_schema.html
 */
export interface PostgresSchema {
  /**
   * Salt 3006, 3007 and 3008. Required: `dbname`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_schema.html#salt.states.postgres_schema.absent
   */
  absent(id: Input<string>, args: PostgresSchemaAbsentArgs): State<"postgres_schema", PostgresSchemaAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `dbname`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_schema.html#salt.states.postgres_schema.present
   */
  present(id: Input<string>, args: PostgresSchemaPresentArgs): State<"postgres_schema", PostgresSchemaPresentArgs>;
}
