// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { PostgresLanguageAbsentArgs, PostgresLanguagePresentArgs } from "../hand/postgres.ts";

export type { PostgresLanguageAbsentArgs, PostgresLanguagePresentArgs } from "../hand/postgres.ts";
export { postgres_language } from "../builders.generated.ts";

/**
 * Salt's `postgres_language` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_language.html
 */
export interface PostgresLanguage {
  /**
   * Removes it.
   *
   * Salt 3006, 3007 and 3008. Required: `maintenance_db`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_language.html#salt.states.postgres_language.absent
   */
  absent(id: Input<string>, args: PostgresLanguageAbsentArgs): State<"postgres_language", PostgresLanguageAbsentArgs>;
  /**
   * Has a procedural language in a database.
   *
   * Salt 3006, 3007 and 3008. Required: `maintenance_db`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_language.html#salt.states.postgres_language.present
   */
  present(id: Input<string>, args: PostgresLanguagePresentArgs): State<"postgres_language", PostgresLanguagePresentArgs>;
}
