// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { highstate_doc } from "../builders.generated.ts";

export interface HighstateDocNoteArgs extends Common {
  name?: Input<string>;
  source?: Yaml;
  contents?: Input<string>;
}

/**
 * Salt's `highstate_doc` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.highstate_doc.html
 */
export interface HighstateDoc {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.highstate_doc.html#salt.states.highstate_doc.note
   */
  note(id: Input<string>, args?: HighstateDocNoteArgs): State<"highstate_doc", HighstateDocNoteArgs>;
}
