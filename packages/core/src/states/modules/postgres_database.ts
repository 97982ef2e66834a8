// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { PostgresDatabaseAbsentArgs, PostgresDatabasePresentArgs } from "../hand/postgres.ts";

export type { PostgresDatabaseAbsentArgs, PostgresDatabasePresentArgs } from "../hand/postgres.ts";
export { postgres_database } from "../builders.generated.ts";

/**
 * Salt's `postgres_database` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_database.html
 */
export interface PostgresDatabase {
  /**
   * Removes a database, with all that is in it.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_database.html#salt.states.postgres_database.absent
   */
  absent(id: Input<string>, args?: PostgresDatabaseAbsentArgs): State<"postgres_database", PostgresDatabaseAbsentArgs>;
  /**
   * Has a database there. What it was created with (encoding, collation) cannot be changed: a difference is a
   * failure.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_database.html#salt.states.postgres_database.present
   */
  present(id: Input<string>, args?: PostgresDatabasePresentArgs): State<"postgres_database", PostgresDatabasePresentArgs>;
}
