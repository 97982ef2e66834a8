// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { UserAbsentArgs, UserPresentArgs } from "../hand/user.ts";

export type { UserAbsentArgs, UserPresentArgs } from "../hand/user.ts";
export { user } from "../builders.generated.ts";

/** Salt's `user` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.user.html */
export interface User {
  /**
   * Removes a user. Their files stay unless `purge` is set.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.user.html#salt.states.user.absent
   */
  absent(id: Input<string>, args?: UserAbsentArgs): State<"user", UserAbsentArgs>;
  /**
   * Creates a user or sets what is given. `password` wants a hash; groups that are not listed are taken away.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.user.html#salt.states.user.present
   */
  present(id: Input<string>, args?: UserPresentArgs): State<"user", UserPresentArgs>;
}
