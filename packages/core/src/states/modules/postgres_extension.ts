// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { PostgresExtensionAbsentArgs, PostgresExtensionPresentArgs } from "../hand/postgres.ts";

export type { PostgresExtensionAbsentArgs, PostgresExtensionPresentArgs } from "../hand/postgres.ts";
export { postgres_extension } from "../builders.generated.ts";

/**
 * Salt's `postgres_extension` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_extension.html
 */
export interface PostgresExtension {
  /**
   * Removes an extension.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_extension.html#salt.states.postgres_extension.absent
   */
  absent(id: Input<string>, args?: PostgresExtensionAbsentArgs): State<"postgres_extension", PostgresExtensionAbsentArgs>;
  /**
   * Has an extension in the database that `maintenance_db` names.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_extension.html#salt.states.postgres_extension.present
   */
  present(id: Input<string>, args?: PostgresExtensionPresentArgs): State<"postgres_extension", PostgresExtensionPresentArgs>;
}
