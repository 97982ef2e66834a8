// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { makeconf } from "../builders.generated.ts";

export interface MakeconfAbsentArgs extends Common {
  name?: Input<string>;
}

export interface MakeconfPresentArgs extends Common {
  name?: Input<string>;
  value?: Input<string>;
  contains?: Yaml;
  excludes?: Yaml;
}

/** Salt's `makeconf` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.makeconf.html */
export interface Makeconf {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.makeconf.html#salt.states.makeconf.absent
   */
  absent(id: Input<string>, args?: MakeconfAbsentArgs): State<"makeconf", MakeconfAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.makeconf.html#salt.states.makeconf.present
   */
  present(id: Input<string>, args?: MakeconfPresentArgs): State<"makeconf", MakeconfPresentArgs>;
}
