// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { mongodb_user } from "../builders.generated.ts";

export interface MongodbUserAbsentArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  password?: ScalarOrList;
  host?: ScalarOrList;
  port?: Yaml;
  /** Default: `"admin"`. */
  database?: Input<string>;
  authdb?: Yaml;
}

export interface MongodbUserPresentArgs extends Common {
  name?: Input<string>;
  passwd: Input<string>;
  /** Default: `"admin"`. */
  database?: Input<string>;
  user?: Input<string | number>;
  password?: Input<string>;
  /** Default: `"localhost"`. */
  host?: Input<string>;
  /** Default: `27017`. */
  port?: Input<string | number>;
  authdb?: Yaml;
  roles?: Yaml;
}

/** Salt's `mongodb_user` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mongodb_user.html */
export interface MongodbUser {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-mongodb`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mongodb_user.html#salt.states.mongodb_user.absent
   */
  absent(id: Input<string>, args?: MongodbUserAbsentArgs): State<"mongodb_user", MongodbUserAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-mongodb`. Required: `passwd`. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mongodb_user.html#salt.states.mongodb_user.present
   */
  present(id: Input<string>, args: MongodbUserPresentArgs): State<"mongodb_user", MongodbUserPresentArgs>;
}
