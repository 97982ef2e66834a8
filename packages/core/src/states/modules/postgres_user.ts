// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { PostgresUserAbsentArgs, PostgresUserPresentArgs } from "../hand/postgres.ts";

export type { PostgresUserAbsentArgs, PostgresUserPresentArgs } from "../hand/postgres.ts";
export { postgres_user } from "../builders.generated.ts";

/**
 * Salt's `postgres_user` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_user.html
 */
export interface PostgresUser {
  /**
   * Removes a role.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_user.html#salt.states.postgres_user.absent
   */
  absent(id: Input<string>, args?: PostgresUserAbsentArgs): State<"postgres_user", PostgresUserAbsentArgs>;
  /**
   * Has a role there that may log in, as users do.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_user.html#salt.states.postgres_user.present
   */
  present(id: Input<string>, args?: PostgresUserPresentArgs): State<"postgres_user", PostgresUserPresentArgs>;
}
