// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { splunk_search } from "../builders.generated.ts";

export interface SplunkSearchAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"splunk"`. */
  profile?: Input<string>;
}

export interface SplunkSearchPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"splunk"`. */
  profile?: Input<string>;
  /** Named in the documentation, not in the signature. */
  search?: Input<string>;
}

/** Salt's `splunk_search` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.splunk_search.html */
export interface SplunkSearch {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-splunk`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.splunk_search.html#salt.states.splunk_search.absent
   */
  absent(id: Input<string>, args?: SplunkSearchAbsentArgs): State<"splunk_search", SplunkSearchAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-splunk`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.splunk_search.html#salt.states.splunk_search.present
   */
  present(id: Input<string>, args?: SplunkSearchPresentArgs): State<"splunk_search", SplunkSearchPresentArgs>;
}
