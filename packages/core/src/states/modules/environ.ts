// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { EnvironSetenvArgs } from "../hand/environ.ts";

export type { EnvironSetenvArgs } from "../hand/environ.ts";
export { environ } from "../builders.generated.ts";

/** Salt's `environ` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.environ.html */
export interface Environ {
  /**
   * Sets variables of the minion's own process, for states that follow. Shells and logins do not see them.
   *
   * Salt 3006, 3007 and 3008. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.environ.html#salt.states.environ.setenv
   */
  setenv(id: Input<string>, args: EnvironSetenvArgs): State<"environ", EnvironSetenvArgs>;
}
