// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";

export { shortcut } from "../builders.generated.ts";

export interface ShortcutPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `""`. */
  arguments?: Input<string>;
  /** Default: `""`. */
  description?: Input<string>;
  /** Default: `""`. */
  hot_key?: Input<string>;
  /** Default: `""`. */
  icon_location?: Input<string>;
  /** Default: `0`. */
  icon_index?: Input<number> | YamlList;
  /** Default: `""`. */
  target?: Input<string>;
  /** Default: `"Normal"`. */
  window_style?: Input<string>;
  /** Default: `""`. */
  working_dir?: Input<string>;
  /** Default: `false`. */
  backup?: Input<boolean>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  make_dirs?: Input<boolean>;
  user?: Input<string | number>;
}

/** Salt's `shortcut` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_shortcut.html */
export interface Shortcut {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_shortcut.html#salt.states.win_shortcut.present
   */
  present(id: Input<string>, args?: ShortcutPresentArgs): State<"shortcut", ShortcutPresentArgs>;
}
