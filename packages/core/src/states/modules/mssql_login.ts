// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { mssql_login } from "../builders.generated.ts";

export interface MssqlLoginAbsentArgs extends Common {
  name?: Input<string>;
}

export interface MssqlLoginPresentArgs extends Common {
  name?: Input<string>;
  password?: Yaml;
  domain?: Yaml;
  server_roles?: ScalarOrList;
  options?: Yaml;
}

/** Salt's `mssql_login` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mssql_login.html */
export interface MssqlLogin {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mssql_login.html#salt.states.mssql_login.absent
   */
  absent(id: Input<string>, args?: MssqlLoginAbsentArgs): State<"mssql_login", MssqlLoginAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mssql_login.html#salt.states.mssql_login.present
   */
  present(id: Input<string>, args?: MssqlLoginPresentArgs): State<"mssql_login", MssqlLoginPresentArgs>;
}
