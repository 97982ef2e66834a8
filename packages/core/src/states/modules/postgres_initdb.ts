// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { PostgresInitdbPresentArgs } from "../hand/postgres.ts";

export type { PostgresInitdbPresentArgs } from "../hand/postgres.ts";
export { postgres_initdb } from "../builders.generated.ts";

/**
 * Salt's `postgres_initdb` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_initdb.html
 */
export interface PostgresInitdb {
  /**
   * Makes a directory for data, where there is none.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_initdb.html#salt.states.postgres_initdb.present
   */
  present(id: Input<string>, args?: PostgresInitdbPresentArgs): State<"postgres_initdb", PostgresInitdbPresentArgs>;
}
