// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { postgres_extension } from "../builders.generated.ts";

export interface PostgresExtensionAbsentArgs extends Common {
  name?: Input<string>;
  if_exists?: Yaml;
  restrict?: Yaml;
  cascade?: Yaml;
  user?: ScalarOrList;
  maintenance_db?: Yaml;
  db_user?: ScalarOrList;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
}

export interface PostgresExtensionPresentArgs extends Common {
  name?: Input<string>;
  if_not_exists?: Yaml;
  schema?: Yaml;
  ext_version?: ScalarOrList;
  from_version?: ScalarOrList;
  user?: ScalarOrList;
  maintenance_db?: Yaml;
  db_user?: ScalarOrList;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
}

/**
 * Salt's `postgres_extension` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_extension.html
 */
export interface PostgresExtension {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_extension.html#salt.states.postgres_extension.absent
   */
  absent(id: Input<string>, args?: PostgresExtensionAbsentArgs): State<"postgres_extension", PostgresExtensionAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_extension.html#salt.states.postgres_extension.present
   */
  present(id: Input<string>, args?: PostgresExtensionPresentArgs): State<"postgres_extension", PostgresExtensionPresentArgs>;
}
