// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { alias } from "../builders.generated.ts";

export interface AliasAbsentArgs extends Common {
  name?: Input<string>;
}

export interface AliasPresentArgs extends Common {
  name?: Input<string>;
  target: Input<string>;
}

/** Salt's `alias` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.alias.html */
export interface Alias {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.alias.html#salt.states.alias.absent
   */
  absent(id: Input<string>, args?: AliasAbsentArgs): State<"alias", AliasAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `target`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.alias.html#salt.states.alias.present
   */
  present(id: Input<string>, args: AliasPresentArgs): State<"alias", AliasPresentArgs>;
}
