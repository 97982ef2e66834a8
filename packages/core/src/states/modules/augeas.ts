// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { AugeasChangeArgs } from "../hand/augeas.ts";

export type { AugeasChangeArgs } from "../hand/augeas.ts";
export { augeas } from "../builders.generated.ts";

/** Salt's `augeas` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.augeas.html */
export interface Augeas {
  /**
   * Edits configuration files with Augeas. A test run looks at the commands' form alone.
   *
   * Salt 3006 and 3007 only. Required: `changes`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.augeas.html#salt.states.augeas.change
   */
  change(id: Input<string>, args: AugeasChangeArgs): State<"augeas", AugeasChangeArgs>;
}
