// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { postgres_group } from "../builders.generated.ts";

export interface PostgresGroupAbsentArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  maintenance_db?: Yaml;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
  db_user?: ScalarOrList;
}

export interface PostgresGroupPresentArgs extends Common {
  name?: Input<string>;
  createdb?: Yaml;
  createroles?: Yaml;
  encrypted?: ScalarOrList;
  superuser?: Yaml;
  inherit?: Yaml;
  login?: Yaml;
  replication?: Yaml;
  password?: ScalarOrList;
  refresh_password?: ScalarOrList;
  groups?: ScalarOrList;
  user?: ScalarOrList;
  maintenance_db?: Yaml;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
  db_user?: ScalarOrList;
}

/**
 * Salt's `postgres_group` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_group.html
 */
export interface PostgresGroup {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_group.html#salt.states.postgres_group.absent
   */
  absent(id: Input<string>, args?: PostgresGroupAbsentArgs): State<"postgres_group", PostgresGroupAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_group.html#salt.states.postgres_group.present
   */
  present(id: Input<string>, args?: PostgresGroupPresentArgs): State<"postgres_group", PostgresGroupPresentArgs>;
}
