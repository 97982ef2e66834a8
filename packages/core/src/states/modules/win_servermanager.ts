// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";

export { win_servermanager } from "../builders.generated.ts";

export interface WinServermanagerInstalledArgs extends Common {
  name?: Input<string> | YamlList;
  features?: YamlList;
  /** Default: `false`. */
  recurse?: Input<boolean>;
  /** Default: `false`. */
  restart?: Input<boolean>;
  source?: Input<string>;
  exclude?: Input<string> | YamlList;
  force?: Yaml;
}

export interface WinServermanagerRemovedArgs extends Common {
  name?: Input<string> | YamlList;
  features?: YamlList;
  /** Default: `false`. */
  remove_payload?: Input<boolean>;
  /** Default: `false`. */
  restart?: Input<boolean>;
}

/**
 * Salt's `win_servermanager` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_servermanager.html
 */
export interface WinServermanager {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_servermanager.html#salt.states.win_servermanager.installed
   */
  installed(id: Input<string>, args?: WinServermanagerInstalledArgs): State<"win_servermanager", WinServermanagerInstalledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_servermanager.html#salt.states.win_servermanager.removed
   */
  removed(id: Input<string>, args?: WinServermanagerRemovedArgs): State<"win_servermanager", WinServermanagerRemovedArgs>;
}
