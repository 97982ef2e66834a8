// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { mongodb_database } from "../builders.generated.ts";

export interface MongodbDatabaseAbsentArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  password?: ScalarOrList;
  host?: ScalarOrList;
  port?: Yaml;
  authdb?: Yaml;
}

/**
 * Salt's `mongodb_database` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mongodb_database.html
 */
export interface MongodbDatabase {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-mongodb`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mongodb_database.html#salt.states.mongodb_database.absent
   */
  absent(id: Input<string>, args?: MongodbDatabaseAbsentArgs): State<"mongodb_database", MongodbDatabaseAbsentArgs>;
}
