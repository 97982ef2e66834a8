// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { msteams } from "../builders.generated.ts";

export interface MsteamsPostCardArgs extends Common {
  name?: Input<string>;
  message: Input<string>;
  hook_url?: Input<string>;
  title?: Yaml;
  theme_color?: Yaml;
}

/** Salt's `msteams` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.msteams.html */
export interface Msteams {
  /**
   * Salt 3006 and 3007 only. Required: `message`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.msteams.html#salt.states.msteams.post_card
   */
  post_card(id: Input<string>, args: MsteamsPostCardArgs): State<"msteams", MsteamsPostCardArgs>;
}
