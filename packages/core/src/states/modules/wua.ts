// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";

export { wua } from "../builders.generated.ts";

export interface WuaInstalledArgs extends Common {
  name?: Input<string>;
  updates?: YamlList;
}

export interface WuaRemovedArgs extends Common {
  name?: Input<string>;
  updates?: YamlList;
}

export interface WuaUptodateArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  software?: Input<boolean>;
  /** Default: `false`. */
  drivers?: Input<boolean>;
  /** Default: `false`. */
  skip_hidden?: Input<boolean>;
  /** Default: `false`. */
  skip_mandatory?: Input<boolean>;
  /** Default: `true`. */
  skip_reboot?: Input<boolean>;
  categories?: YamlList;
  severities?: YamlList;
}

/** Salt's `wua` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_wua.html */
export interface Wua {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_wua.html#salt.states.win_wua.installed
   */
  installed(id: Input<string>, args?: WuaInstalledArgs): State<"wua", WuaInstalledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_wua.html#salt.states.win_wua.removed
   */
  removed(id: Input<string>, args?: WuaRemovedArgs): State<"wua", WuaRemovedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_wua.html#salt.states.win_wua.uptodate
   */
  uptodate(id: Input<string>, args?: WuaUptodateArgs): State<"wua", WuaUptodateArgs>;
}
