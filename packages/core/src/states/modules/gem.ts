// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { gem } from "../builders.generated.ts";

export interface GemInstalledArgs extends Common {
  name?: Input<string>;
  ruby?: Input<string>;
  gem_bin?: Yaml;
  user?: Input<string | number>;
  version?: ScalarOrList;
  /** Default: `false`. */
  rdoc?: Input<boolean>;
  /** Default: `false`. */
  ri?: Input<boolean>;
  /** Default: `false`. */
  pre_releases?: Input<boolean>;
  proxy?: Yaml;
  source?: Yaml;
}

export interface GemRemovedArgs extends Common {
  name?: Input<string>;
  ruby?: ScalarOrList;
  user?: ScalarOrList;
  gem_bin?: ScalarOrList;
}

export interface GemSourcesAddArgs extends Common {
  name?: Input<string>;
  ruby?: ScalarOrList;
  user?: ScalarOrList;
}

export interface GemSourcesRemoveArgs extends Common {
  name?: Input<string>;
  ruby?: ScalarOrList;
  user?: ScalarOrList;
}

/** Salt's `gem` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gem.html */
export interface Gem {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gem.html#salt.states.gem.installed
   */
  installed(id: Input<string>, args?: GemInstalledArgs): State<"gem", GemInstalledArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gem.html#salt.states.gem.removed
   */
  removed(id: Input<string>, args?: GemRemovedArgs): State<"gem", GemRemovedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gem.html#salt.states.gem.sources_add
   */
  sources_add(id: Input<string>, args?: GemSourcesAddArgs): State<"gem", GemSourcesAddArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gem.html#salt.states.gem.sources_remove
   */
  sources_remove(id: Input<string>, args?: GemSourcesRemoveArgs): State<"gem", GemSourcesRemoveArgs>;
}
