// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { postgres_initdb } from "../builders.generated.ts";

export interface PostgresInitdbPresentArgs extends Common {
  name?: Input<string>;
  user?: Input<string | number>;
  password?: Input<string>;
  /** Default: `"password"`. */
  auth?: Input<string>;
  /** Default: `"UTF8"`. */
  encoding?: Input<string>;
  locale?: Input<string>;
  waldir?: Input<string>;
  /** Default: `false`. */
  checksums?: Input<boolean>;
}

/**
 * Salt's `postgres_initdb` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_initdb.html
 */
export interface PostgresInitdb {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_initdb.html#salt.states.postgres_initdb.present
   */
  present(id: Input<string>, args?: PostgresInitdbPresentArgs): State<"postgres_initdb", PostgresInitdbPresentArgs>;
}
