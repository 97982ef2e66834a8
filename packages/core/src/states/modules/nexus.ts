// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { nexus } from "../builders.generated.ts";

export interface NexusDownloadedArgs extends Common {
  name?: Input<string>;
  artifact: Yaml;
  /** Default: `"/tmp"`. */
  target_dir?: Input<string>;
  target_file?: Input<string>;
}

/** Salt's `nexus` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nexus.html */
export interface Nexus {
  /**
   * Salt 3006 and 3007 only. Required: `artifact`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.nexus.html#salt.states.nexus.downloaded
   */
  downloaded(id: Input<string>, args: NexusDownloadedArgs): State<"nexus", NexusDownloadedArgs>;
}
