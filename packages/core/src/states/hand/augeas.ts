import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface AugeasChangeBase extends Common {
  /** Not looked at. */
  name?: Input<string>;
  /** Directories with lenses of your own. */
  load_path?: List<string>;
}

/** With whole paths. */
export interface AugeasChangeFiles extends AugeasChangeBase {
  /** Commands in turn: `"set /files/etc/hosts/1/canonical web"`. All of them in one file. */
  changes: List<string>;
  context?: never;
  lens?: "is ignored without `context`";
}

/** With paths below one place. */
export interface AugeasChangeContext extends AugeasChangeBase {
  /** What is put before all paths: `"/files/etc/hosts"`. */
  context: Input<string>;
  /** Commands in turn: `"set 1/canonical web"`. */
  changes: List<string>;
  /** The lens that reads the file, where Augeas has none for its path: `"hosts.lns"`. */
  lens?: Input<string>;
}

/** Edits configuration files with Augeas. A test run looks at the commands' form alone. */
export type AugeasChangeArgs = AugeasChangeFiles | AugeasChangeContext;
