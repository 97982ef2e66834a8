// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { splunk } from "../builders.generated.ts";

export interface SplunkAbsentArgs extends Common {
  email: Input<string>;
  /** Default: `"splunk"`. */
  profile?: Input<string>;
  name?: Input<string>;
}

export interface SplunkPresentArgs extends Common {
  email: Input<string>;
  /** Default: `"splunk"`. */
  profile?: Input<string>;
  name?: Input<string>;
}

/** Salt's `splunk` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.splunk.html */
export interface Splunk {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-splunk`. Required: `email`. No `mod_watch`: `watch` does what
   * `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.splunk.html#salt.states.splunk.absent
   */
  absent(id: Input<string>, args: SplunkAbsentArgs): State<"splunk", SplunkAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-splunk`. Required: `email`. No `mod_watch`: `watch` does what
   * `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.splunk.html#salt.states.splunk.present
   */
  present(id: Input<string>, args: SplunkPresentArgs): State<"splunk", SplunkPresentArgs>;
}
