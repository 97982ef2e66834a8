// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { postgres_language } from "../builders.generated.ts";

export interface PostgresLanguageAbsentArgs extends Common {
  name?: Input<string>;
  maintenance_db: Input<string>;
  user?: ScalarOrList;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
  db_user?: ScalarOrList;
}

export interface PostgresLanguagePresentArgs extends Common {
  name?: Input<string>;
  maintenance_db: Input<string>;
  user?: ScalarOrList;
  db_password?: ScalarOrList;
  db_host?: ScalarOrList;
  db_port?: Yaml;
  db_user?: ScalarOrList;
}

/**
 * Salt's `postgres_language` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_language.html
 */
export interface PostgresLanguage {
  /**
   * Salt 3006, 3007 and 3008. Required: `maintenance_db`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_language.html#salt.states.postgres_language.absent
   */
  absent(id: Input<string>, args: PostgresLanguageAbsentArgs): State<"postgres_language", PostgresLanguageAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `maintenance_db`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_language.html#salt.states.postgres_language.present
   */
  present(id: Input<string>, args: PostgresLanguagePresentArgs): State<"postgres_language", PostgresLanguagePresentArgs>;
}
