// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { PostgresPrivilegesAbsentArgs, PostgresPrivilegesPresentArgs } from "../hand/postgres.ts";

export type { PostgresPrivilegesAbsentArgs, PostgresPrivilegesPresentArgs } from "../hand/postgres.ts";
export { postgres_privileges } from "../builders.generated.ts";

/**
 * Salt's `postgres_privileges` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_privileges.html
 */
export interface PostgresPrivileges {
  /**
   * Takes them from it.
   *
   * Salt 3006, 3007 and 3008. Required: `object_name`, `object_type`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_privileges.html#salt.states.postgres_privileges.absent
   */
  absent(id: Input<string>, args: PostgresPrivilegesAbsentArgs): State<"postgres_privileges", PostgresPrivilegesAbsentArgs>;
  /**
   * Grants privileges on an object to the role `name`, or membership in a group.
   *
   * Salt 3006, 3007 and 3008. Required: `object_name`, `object_type`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_privileges.html#salt.states.postgres_privileges.present
   */
  present(id: Input<string>, args: PostgresPrivilegesPresentArgs): State<"postgres_privileges", PostgresPrivilegesPresentArgs>;
}
