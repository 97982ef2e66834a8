// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { mssql_role } from "../builders.generated.ts";

export interface MssqlRoleAbsentArgs extends Common {
  name?: Input<string>;
}

export interface MssqlRolePresentArgs extends Common {
  name?: Input<string>;
  owner?: Yaml;
  grants?: Yaml;
}

/** Salt's `mssql_role` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mssql_role.html */
export interface MssqlRole {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mssql_role.html#salt.states.mssql_role.absent
   */
  absent(id: Input<string>, args?: MssqlRoleAbsentArgs): State<"mssql_role", MssqlRoleAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mssql_role.html#salt.states.mssql_role.present
   */
  present(id: Input<string>, args?: MssqlRolePresentArgs): State<"mssql_role", MssqlRolePresentArgs>;
}
