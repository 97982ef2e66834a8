// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { wordpress } from "../builders.generated.ts";

export interface WordpressActivatedArgs extends Common {
  name?: Input<string>;
  path: Input<string>;
  user: Input<string | number>;
}

export interface WordpressDeactivatedArgs extends Common {
  name?: Input<string>;
  path: Input<string>;
  user: Input<string | number>;
}

export interface WordpressInstalledArgs extends Common {
  name?: Input<string>;
  user: Input<string | number>;
  admin_user: Input<string>;
  admin_password: Input<string>;
  admin_email: Input<string>;
  title: Input<string>;
  url: Input<string>;
}

/** Salt's `wordpress` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.wordpress.html */
export interface Wordpress {
  /**
   * Salt 3006 and 3007 only. Required: `path`, `user`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.wordpress.html#salt.states.wordpress.activated
   */
  activated(id: Input<string>, args: WordpressActivatedArgs): State<"wordpress", WordpressActivatedArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `path`, `user`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.wordpress.html#salt.states.wordpress.deactivated
   */
  deactivated(id: Input<string>, args: WordpressDeactivatedArgs): State<"wordpress", WordpressDeactivatedArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `user`, `admin_user`, `admin_password`, `admin_email`, `title`, `url`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.wordpress.html#salt.states.wordpress.installed
   */
  installed(id: Input<string>, args: WordpressInstalledArgs): State<"wordpress", WordpressInstalledArgs>;
}
