// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { mssql_user } from "../builders.generated.ts";

export interface MssqlUserAbsentArgs extends Common {
  name?: Input<string>;
}

export interface MssqlUserPresentArgs extends Common {
  name?: Input<string>;
  login?: Yaml;
  domain?: ScalarOrList;
  database?: Input<string>;
  roles?: ScalarOrList;
  options?: Yaml;
}

/** Salt's `mssql_user` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mssql_user.html */
export interface MssqlUser {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mssql_user.html#salt.states.mssql_user.absent
   */
  absent(id: Input<string>, args?: MssqlUserAbsentArgs): State<"mssql_user", MssqlUserAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mssql_user.html#salt.states.mssql_user.present
   */
  present(id: Input<string>, args?: MssqlUserPresentArgs): State<"mssql_user", MssqlUserPresentArgs>;
}
