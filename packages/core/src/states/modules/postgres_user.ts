// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { postgres_user } from "../builders.generated.ts";

export interface PostgresUserAbsentArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  maintenance_db?: Yaml;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
  db_user?: ScalarOrList;
}

export interface PostgresUserPresentArgs extends Common {
  name?: Input<string>;
  createdb?: ScalarOrList;
  createroles?: ScalarOrList;
  encrypted?: ScalarOrList;
  superuser?: ScalarOrList;
  replication?: ScalarOrList;
  inherit?: Yaml;
  login?: Yaml;
  password?: ScalarOrList;
  default_password?: ScalarOrList;
  refresh_password?: ScalarOrList;
  valid_until?: ScalarOrList;
  groups?: ScalarOrList;
  user?: ScalarOrList;
  maintenance_db?: Yaml;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
  db_user?: ScalarOrList;
}

/**
 * Salt's `postgres_user` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_user.html
 */
export interface PostgresUser {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_user.html#salt.states.postgres_user.absent
   */
  absent(id: Input<string>, args?: PostgresUserAbsentArgs): State<"postgres_user", PostgresUserAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_user.html#salt.states.postgres_user.present
   */
  present(id: Input<string>, args?: PostgresUserPresentArgs): State<"postgres_user", PostgresUserPresentArgs>;
}
