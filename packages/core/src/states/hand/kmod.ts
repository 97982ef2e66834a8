import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Loads kernel modules. They are not loaded at the next boot unless `persist` is set. */
export interface KmodPresentArgs extends Common {
  /** The module. Without it, the id. Not looked at beside `mods`. */
  name?: Input<string>;
  /** Loads them at every boot too. */
  persist?: Input<boolean>;
  /** Several modules; anything but a list is ignored. */
  mods?: List<string>;
}

/** Unloads kernel modules. */
export interface KmodAbsentArgs extends Common {
  /** The module. Without it, the id. Not looked at beside `mods`. */
  name?: Input<string>;
  /** Keeps them from being loaded at boot too. */
  persist?: Input<boolean>;
  /** With `persist`: `false` removes the line from the configuration, which otherwise becomes a comment. */
  comment?: Input<boolean>;
  /** Several modules; anything but a list is ignored. */
  mods?: List<string>;
}
