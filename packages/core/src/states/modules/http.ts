// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { HttpQueryArgs, HttpWaitForSuccessfulQueryArgs } from "../hand/http.ts";

export type { HttpQueryArgs, HttpWaitForSuccessfulQueryArgs } from "../hand/http.ts";
export { http } from "../builders.generated.ts";

/** Salt's `http` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.http.html */
export interface Http {
  /**
   * Asks a web server, and fails if the answer is another. It needs `match` or `status`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.http.html#salt.states.http.query
   */
  query(id: Input<string>, args?: HttpQueryArgs): State<"http", HttpQueryArgs>;
  /**
   * Asks until the answer is right, for at most `wait_for` seconds: 300 unless told, in a test run always as
   * long.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.http.html#salt.states.http.wait_for_successful_query
   */
  wait_for_successful_query(id: Input<string>, args?: HttpWaitForSuccessfulQueryArgs): State<"http", HttpWaitForSuccessfulQueryArgs>;
}
