// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { webutil } from "../builders.generated.ts";

export interface WebutilUserAbsentArgs extends Common {
  name?: Input<string>;
  htpasswd_file?: ScalarOrList;
}

export interface WebutilUserExistsArgs extends Common {
  name?: Input<string>;
  password?: Input<string>;
  htpasswd_file?: Input<string>;
  /** Default: `""`. */
  options?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  update?: Input<boolean>;
}

/** Salt's `webutil` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.webutil.html */
export interface Webutil {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.webutil.html#salt.states.webutil.user_absent
   */
  user_absent(id: Input<string>, args?: WebutilUserAbsentArgs): State<"webutil", WebutilUserAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.webutil.html#salt.states.webutil.user_exists
   */
  user_exists(id: Input<string>, args?: WebutilUserExistsArgs): State<"webutil", WebutilUserExistsArgs>;
}
