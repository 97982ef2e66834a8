import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Edits configuration files with Augeas. Arguments that it does not know are dropped. */
export interface AugeasChangeArgs extends Common {
  /** Not looked at. */
  name?: Input<string>;
  /** Commands in turn: `"set 01/user postgres"`. Without `context`, paths begin with `/files`, all in one file. */
  changes: List<string>;
  /** What is put before all paths: `"/files/etc/hosts"`. */
  context?: Input<string>;
  /** The lens that reads the file, where Augeas has none for its path. */
  lens?: Input<string>;
  /** Directories with lenses of your own. */
  load_path?: List<string>;
}
