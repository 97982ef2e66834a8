import type { Input } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Sets an option in logrotate's configuration: for all files, or with `setting` in one block. */
export interface LogrotateSetArgs extends Common {
  /** Not looked at. */
  name?: Input<string>;
  /** The option; with `setting`, the block: `"/var/log/wtmp"`. */
  key: Input<string>;
  /** The option's value; with `setting`, the option in the block. */
  value: Input<string | number | boolean>;
  /** The value of an option in a block. */
  setting?: Input<string | number | boolean>;
  /** Another file than /etc/logrotate.conf. */
  conf_file?: Input<string>;
}
