// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { ArchiveExtractedArgs } from "../hand/archive.ts";

export type { ArchiveExtractedArgs } from "../hand/archive.ts";
export { archive } from "../builders.generated.ts";

/** Salt's `archive` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.archive.html */
export interface Archive {
  /**
   * Extracts an archive where what it holds is not there yet.
   *
   * Salt 3006, 3007 and 3008. Required: `source`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.archive.html#salt.states.archive.extracted
   */
  extracted(id: Input<string>, args: ArchiveExtractedArgs): State<"archive", ArchiveExtractedArgs>;
}
