// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { composer } from "../builders.generated.ts";

export interface ComposerInstalledArgs extends Common {
  name?: Input<string>;
  composer?: Input<string>;
  php?: Input<string>;
  user?: ScalarOrList;
  prefer_source?: Yaml;
  prefer_dist?: Yaml;
  no_scripts?: Yaml;
  no_plugins?: Yaml;
  optimize?: Yaml;
  no_dev?: Input<boolean>;
  /** Default: `false`. */
  quiet?: Input<boolean>;
  /** Default: `"/root"`. */
  composer_home?: Input<string>;
  /** Default: `true`. */
  always_check?: Input<boolean>;
  env?: ScalarOrList;
}

export interface ComposerUpdateArgs extends Common {
  name?: Input<string>;
  composer?: ScalarOrList;
  php?: Yaml;
  user?: ScalarOrList;
  prefer_source?: Yaml;
  prefer_dist?: Yaml;
  no_scripts?: Yaml;
  no_plugins?: Yaml;
  optimize?: Yaml;
  no_dev?: Yaml;
  /** Default: `false`. */
  quiet?: Input<boolean>;
  /** Default: `"/root"`. */
  composer_home?: Input<string>;
  env?: ScalarOrList;
}

/** Salt's `composer` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.composer.html */
export interface Composer {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.composer.html#salt.states.composer.installed
   */
  installed(id: Input<string>, args?: ComposerInstalledArgs): State<"composer", ComposerInstalledArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.composer.html#salt.states.composer.update
   */
  update(id: Input<string>, args?: ComposerUpdateArgs): State<"composer", ComposerUpdateArgs>;
}
