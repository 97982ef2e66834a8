// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { git } from "../builders.generated.ts";

export interface GitClonedArgs extends Common {
  name?: Input<string>;
  target: ScalarOrList;
  branch?: ScalarOrList;
  user?: ScalarOrList;
  password?: ScalarOrList;
  identity?: ScalarOrList;
  https_user?: ScalarOrList;
  https_pass?: ScalarOrList;
  output_encoding?: Yaml;
}

export interface GitConfigSetArgs extends Common {
  name?: Input<string>;
  value?: Input<string>;
  multivar?: Yaml;
  repo?: Input<string>;
  user?: Input<string | number>;
  password?: ScalarOrList;
  output_encoding?: Yaml;
  global?: Input<boolean>;
}

export interface GitConfigUnsetArgs extends Common {
  name?: Input<string>;
  value_regex?: ScalarOrList;
  repo?: ScalarOrList;
  user?: ScalarOrList;
  password?: ScalarOrList;
  output_encoding?: Yaml;
  global?: Input<boolean>;
  all?: Input<boolean>;
}

export interface GitDetachedArgs extends Common {
  name?: Input<string>;
  rev: ScalarOrList;
  target: ScalarOrList;
  /** Default: `"origin"`. */
  remote?: Input<string>;
  user?: ScalarOrList;
  password?: ScalarOrList;
  /** Default: `false`. */
  force_clone?: Input<boolean>;
  /** Default: `false`. */
  force_checkout?: Input<boolean>;
  /** Default: `true`. */
  fetch_remote?: Input<boolean>;
  /** Default: `false`. */
  hard_reset?: Input<boolean>;
  /** Default: `false`. */
  submodules?: Input<boolean>;
  identity?: ScalarOrList;
  https_user?: ScalarOrList;
  https_pass?: ScalarOrList;
  output_encoding?: Yaml;
}

export interface GitLatestArgs extends Common {
  name?: Input<string>;
  target: Input<string>;
  /** Default: `"HEAD"`. */
  rev?: Input<string>;
  branch?: Input<string>;
  user?: Input<string | number>;
  password?: ScalarOrList;
  /** Default: `true`. */
  update_head?: Input<boolean>;
  /** Default: `false`. */
  force_checkout?: Input<boolean>;
  /** Default: `false`. */
  force_clone?: Input<boolean>;
  /** Default: `false`. */
  force_fetch?: Input<boolean>;
  /** Default: `false`. */
  force_reset?: Input<boolean>;
  /** Default: `false`. */
  submodules?: Input<boolean>;
  /** Default: `false`. */
  bare?: Input<boolean>;
  /** Default: `false`. */
  mirror?: Input<boolean>;
  /** Default: `"origin"`. */
  remote?: Input<string>;
  /** Default: `true`. */
  fetch_tags?: Input<boolean>;
  /** Default: `true`. */
  sync_tags?: Input<boolean>;
  depth?: Yaml;
  identity?: Yaml;
  https_user?: ScalarOrList;
  https_pass?: ScalarOrList;
  /** Default: `"*"`. */
  refspec_branch?: Input<string>;
  /** Default: `"*"`. */
  refspec_tag?: Input<string>;
  output_encoding?: Yaml;
}

export interface GitPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `true`. */
  bare?: Input<boolean>;
  template?: ScalarOrList;
  separate_git_dir?: Yaml;
  shared?: Yaml;
  user?: ScalarOrList;
  password?: ScalarOrList;
  output_encoding?: Yaml;
}

/** Salt's `git` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html */
export interface Git {
  /**
   * Salt 3006, 3007 and 3008. Required: `target`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html#salt.states.git.cloned
   */
  cloned(id: Input<string>, args: GitClonedArgs): State<"git", GitClonedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html#salt.states.git.config_set
   */
  config_set(id: Input<string>, args?: GitConfigSetArgs): State<"git", GitConfigSetArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html#salt.states.git.config_unset
   */
  config_unset(id: Input<string>, args?: GitConfigUnsetArgs): State<"git", GitConfigUnsetArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `rev`, `target`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html#salt.states.git.detached
   */
  detached(id: Input<string>, args: GitDetachedArgs): State<"git", GitDetachedArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `target`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html#salt.states.git.latest
   */
  latest(id: Input<string>, args: GitLatestArgs): State<"git", GitLatestArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html#salt.states.git.present
   */
  present(id: Input<string>, args?: GitPresentArgs): State<"git", GitPresentArgs>;
}
