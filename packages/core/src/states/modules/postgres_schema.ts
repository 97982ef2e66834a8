// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { PostgresSchemaAbsentArgs, PostgresSchemaPresentArgs } from "../hand/postgres.ts";

export type { PostgresSchemaAbsentArgs, PostgresSchemaPresentArgs } from "../hand/postgres.ts";
export { postgres_schema } from "../builders.generated.ts";

/**
 * Salt's `postgres_schema` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_schema.html
 */
export interface PostgresSchema {
  /**
   * Removes a schema.
   *
   * Salt 3006, 3007 and 3008. Required: `dbname`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_schema.html#salt.states.postgres_schema.absent
   */
  absent(id: Input<string>, args: PostgresSchemaAbsentArgs): State<"postgres_schema", PostgresSchemaAbsentArgs>;
  /**
   * Has a schema there.
   *
   * Salt 3006, 3007 and 3008. Required: `dbname`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_schema.html#salt.states.postgres_schema.present
   */
  present(id: Input<string>, args: PostgresSchemaPresentArgs): State<"postgres_schema", PostgresSchemaPresentArgs>;
}
