// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { PostgresTablespaceAbsentArgs, PostgresTablespacePresentArgs } from "../hand/postgres.ts";

export type { PostgresTablespaceAbsentArgs, PostgresTablespacePresentArgs } from "../hand/postgres.ts";
export { postgres_tablespace } from "../builders.generated.ts";

/**
 * Salt's `postgres_tablespace` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_tablespace.html
 */
export interface PostgresTablespace {
  /**
   * Removes a tablespace.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_tablespace.html#salt.states.postgres_tablespace.absent
   */
  absent(id: Input<string>, args?: PostgresTablespaceAbsentArgs): State<"postgres_tablespace", PostgresTablespaceAbsentArgs>;
  /**
   * Has a tablespace there. One in another directory is a failure.
   *
   * Salt 3006, 3007 and 3008. Required: `directory`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_tablespace.html#salt.states.postgres_tablespace.present
   */
  present(id: Input<string>, args: PostgresTablespacePresentArgs): State<"postgres_tablespace", PostgresTablespacePresentArgs>;
}
