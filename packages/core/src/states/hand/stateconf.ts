import type { Input } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Does nothing by itself: the renderer `stateconf` takes variables from it. Write them as `extra`. */
export interface StateconfSetArgs extends Common {
  /** Not looked at. */
  name?: Input<string>;
}

/** The same as `stateconf.set`, with variables for templates that include this file. */
export type StateconfContextArgs = StateconfSetArgs;
