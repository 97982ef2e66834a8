// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { postgres_privileges } from "../builders.generated.ts";

export interface PostgresPrivilegesAbsentArgs extends Common {
  name?: Input<string>;
  object_name: Input<string>;
  object_type: Input<string>;
  privileges?: Yaml;
  /** Default: `"public"`. */
  prepend?: Input<string>;
  maintenance_db?: Input<string>;
  user?: ScalarOrList;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
  db_user?: ScalarOrList;
}

export interface PostgresPrivilegesPresentArgs extends Common {
  name?: Input<string>;
  object_name: Input<string>;
  object_type: Input<string>;
  privileges?: Yaml;
  grant_option?: Input<boolean>;
  /** Default: `"public"`. */
  prepend?: Input<string>;
  maintenance_db?: Input<string>;
  user?: ScalarOrList;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
  db_user?: ScalarOrList;
}

/**
 * Salt's `postgres_privileges` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_privileges.html
 */
export interface PostgresPrivileges {
  /**
   * Salt 3006, 3007 and 3008. Required: `object_name`, `object_type`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_privileges.html#salt.states.postgres_privileges.absent
   */
  absent(id: Input<string>, args: PostgresPrivilegesAbsentArgs): State<"postgres_privileges", PostgresPrivilegesAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `object_name`, `object_type`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_privileges.html#salt.states.postgres_privileges.present
   */
  present(id: Input<string>, args: PostgresPrivilegesPresentArgs): State<"postgres_privileges", PostgresPrivilegesPresentArgs>;
}
