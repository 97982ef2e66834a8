// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { artifactory } from "../builders.generated.ts";

export interface ArtifactoryDownloadedArgs extends Common {
  name?: Input<string>;
  artifact: Yaml;
  /** Default: `"/tmp"`. */
  target_dir?: Input<string>;
  target_file?: Input<string>;
  /** Default: `false`. */
  use_literal_group_id?: Input<boolean>;
}

/** Salt's `artifactory` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.artifactory.html */
export interface Artifactory {
  /**
   * Salt 3006 and 3007 only. Required: `artifact`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.artifactory.html#salt.states.artifactory.downloaded
   */
  downloaded(id: Input<string>, args: ArtifactoryDownloadedArgs): State<"artifactory", ArtifactoryDownloadedArgs>;
}
